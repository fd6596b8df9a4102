import type { Database } from "../database"
import type { Claiming } from "./hold"
import type { Delivery } from "./message"

/** A channel whose recipients are served in turn: each has one message under way, in order. */
export type Line = {
  /** For how long a recipient is left in peace after a message. */
  restMs: number
  /** The first messages of those recipients whose turn it is. */
  claim: (database: Database, wanted: Claiming) => Promise<Delivery[]>
  /** The recipient may have the next one after a rest. */
  release: (database: Database, freed: { recipient: string; restMs: number }) => Promise<void>
}
