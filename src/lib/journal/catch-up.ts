import type { MedusaContainer } from "@medusajs/framework/types"
import type { Pool, PoolClient } from "pg"
import type { Consumer } from "./consumer"
import { readHorizon } from "./cursor"
import { lockCursorPatiently, moveCursor, readFacts } from "./stretch"

const PATIENCE_MS = 2000
const MOST = 1000
const ANY_NUMBER = "9223372036854775807"

type Task = { consumer: Consumer; container: MedusaContainer }

/**
 * Facts beyond the horizon are applied too, but the cursor does not pass it: they will be given to
 * the consumer once more, which is harmless, and nothing that is still undecided is passed over.
 */
const applyAll = async (client: PoolClient, { consumer, container }: Task) => {
  const { name, topics } = consumer
  const after = await lockCursorPatiently(client, { name, milliseconds: PATIENCE_MS })
  if (after === null) return
  const horizon = await readHorizon(client)
  const facts = await readFacts(client, { topics, after, upTo: ANY_NUMBER, limit: MOST })
  if (facts.length === 0) return
  await consumer.apply(facts, { transaction: client, container })
  const decided = facts.findLast(({ seq }) => BigInt(seq) <= BigInt(horizon))
  if (decided) await moveCursor(client, name, decided.seq)
}

// A connection lost between two statements is told by the next one; unheard it ends the process.
const unheard = () => undefined

/**
 * Has a consumer apply what is committed now, in this process, waiting its turn: for whoever must
 * see the effects of a change that he has just made.
 */
export const catchUp = async (pool: Pool, task: Task): Promise<void> => {
  const client = await pool.connect()
  client.on("error", unheard)
  try {
    await client.query("begin")
    await applyAll(client, task)
    await client.query("commit")
    client.off("error", unheard)
    client.release()
  } catch (error) {
    client.release(true)
    throw error
  }
}
