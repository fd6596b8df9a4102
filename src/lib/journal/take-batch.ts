import type { MedusaContainer } from "@medusajs/framework/types"
import type { Pool, PoolClient } from "pg"
import type { Consumer, Means } from "./consumer"
import { FactsForgottenError, isWorthMoving, readForgotten } from "./cursor"
import { lockCursor, moveCursor, readFacts } from "./stretch"

export type Batch = "busy" | { applied: number; more: boolean }

type Task = { consumer: Consumer; container: MedusaContainer; limit: number }

/** The first step of one that is new, replayed, or so late that the journal has moved on. */
const begin = async (horizon: string, { consumer }: Task, means: Means): Promise<Batch> => {
  const { transaction } = means
  if (consumer.rebuild) {
    await consumer.rebuild(means)
    await moveCursor(transaction, consumer.name, horizon)
  } else if (consumer.startsAt === "now") {
    await moveCursor(transaction, consumer.name, horizon)
  } else {
    if ((await readForgotten(transaction)) > 0n) throw new FactsForgottenError(consumer.name)
    await moveCursor(transaction, consumer.name, "0")
  }
  return { applied: 0, more: true }
}

type Stand = { after: string; horizon: string }

const follow = async (
  { after, horizon: upTo }: Stand,
  task: Task,
  means: Means,
): Promise<Batch> => {
  const { consumer, limit } = task
  const { transaction } = means
  const facts = await readFacts(transaction, { topics: consumer.topics, after, upTo, limit })
  // Asked after reading: what is forgotten meanwhile is missing above and known here.
  if ((await readForgotten(transaction)) > BigInt(after)) {
    if (!consumer.rebuild) throw new FactsForgottenError(consumer.name)
    return begin(upTo, task, means)
  }
  if (facts.length > 0) await consumer.apply(facts, means)
  const more = facts.length === limit
  const reached = more ? (facts.at(-1)?.seq ?? after) : upTo
  if (facts.length > 0 || isWorthMoving(after, upTo)) {
    await moveCursor(transaction, consumer.name, reached)
  }
  return { applied: facts.length, more }
}

const takeStep = async (client: PoolClient, task: Task): Promise<Batch> => {
  const { consumer, container } = task
  const cursor = await lockCursor(client, consumer.name)
  if (!cursor) return "busy"
  const means = { transaction: client, container }
  const { seq: after, horizon } = cursor
  return after === null ? begin(horizon, task, means) : follow({ after, horizon }, task, means)
}

// A connection lost between two statements is told by the next one; unheard it ends the process.
const unheard = () => undefined

/**
 * The next facts for a consumer, applied and remembered in one transaction. Of several processes
 * one gets the cursor; the others are told that it is busy.
 */
export const takeBatch = async (pool: Pool, task: Task): Promise<Batch> => {
  const client = await pool.connect()
  client.on("error", unheard)
  try {
    await client.query("begin")
    const batch = await takeStep(client, task)
    await client.query("commit")
    client.off("error", unheard)
    client.release()
    return batch
  } catch (error) {
    client.release(true)
    throw error
  }
}
