import type { MedusaContainer } from "@medusajs/framework/types"
import type { PoolClient } from "pg"
import type { Fact } from "./fact"

/** What a consumer works with. Only what it writes by `transaction` is undone when it fails. */
export type Means = { transaction: PoolClient; container: MedusaContainer }

/** Follows the journal: derives something from the facts, once, in order, whatever happens. */
export type Consumer = {
  /** `<capability>-<effect>`; names its cursor, so a new name begins anew. */
  name: string
  /** What it is told about; it is never shown or woken by anything else. */
  topics: readonly string[] | "all"
  /**
   * Does what follows from some facts. Idempotent: after a replay it gets the same ones again. It
   * runs in the transaction that also moves the cursor; no statement may take 30 seconds.
   */
  apply: (facts: Fact[], means: Means) => Promise<void>
  /**
   * Derives everything anew from the tables as they are now. With it a consumer begins, replays and
   * recovers by this and then follows, so it needs no fact that is older than itself.
   */
  rebuild?: (means: Means) => Promise<void>
  /**
   * One change is often several facts, each with news of its own: so many milliseconds it may wait
   * for those that follow, and take them together.
   */
  gatherMs?: number
  /** Where one without `rebuild` begins: at the first fact (default) or after the last. */
  startsAt?: "first" | "now"
}
