import type { MedusaContainer } from "@medusajs/framework/types"
import type { Pool, PoolClient } from "pg"
import type { Consumer, Means } from "./consumer"
import { FactsForgottenError, readForgotten, readHorizon } from "./cursor"
import { lockCursor, moveCursor, readFacts } from "./stretch"

// A cursor is not written for every fact that is not its own, but it does not stay far behind either.
const WORTH_MOVING = 500n

export type Batch = "busy" | { applied: number; more: boolean }

type Task = { consumer: Consumer; container: MedusaContainer; limit: number }

/** The first step of one that is new, replayed, or so late that the journal has moved on. */
const begin = async (consumer: Consumer, means: Means): Promise<Batch> => {
  const { transaction } = means
  const horizon = await readHorizon(transaction)
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

const follow = async (after: string, { consumer, limit }: Task, means: Means): Promise<Batch> => {
  const { transaction } = means
  const upTo = await readHorizon(transaction)
  const facts = await readFacts(transaction, { topics: consumer.topics, after, upTo, limit })
  // Asked after reading: what is forgotten meanwhile is missing above and known here.
  if ((await readForgotten(transaction)) > BigInt(after)) {
    if (!consumer.rebuild) throw new FactsForgottenError(consumer.name)
    return begin(consumer, means)
  }
  if (facts.length > 0) await consumer.apply(facts, means)
  const more = facts.length === limit
  const reached = more ? (facts.at(-1)?.seq ?? after) : upTo
  if (facts.length > 0 || BigInt(upTo) - BigInt(after) >= WORTH_MOVING) {
    await moveCursor(transaction, consumer.name, reached)
  }
  return { applied: facts.length, more }
}

const takeStep = async (client: PoolClient, task: Task): Promise<Batch> => {
  const { consumer, container } = task
  const cursor = await lockCursor(client, consumer.name)
  if (!cursor) return "busy"
  const means = { transaction: client, container }
  return cursor.seq === null ? begin(consumer, means) : follow(cursor.seq, task, means)
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
