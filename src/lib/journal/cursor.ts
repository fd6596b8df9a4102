import type { Pool, PoolClient } from "pg"
import type { Consumer } from "./consumer"

/** The journal no longer has what this consumer has not read yet. A person must decide. */
export class FactsForgottenError extends Error {
  override name = "FactsForgottenError"
  constructor(consumer: string) {
    super(`The journal has forgotten facts that the consumer ${consumer} needs`)
  }
}

/**
 * Announces a consumer, and says every now and then that it is still there. Nobody waits here for a
 * long batch of another process: whoever is at work is there.
 */
export const registerConsumer = async (
  database: Pool,
  { name, topics }: Pick<Consumer, "name" | "topics">,
): Promise<void> => {
  await database.query(
    `with idle as (
       select consumer from journal_cursor where consumer = $1 for update skip locked),
     told as (
       update journal_cursor known set topics = $2, seen_at = now()
         from idle where known.consumer = idle.consumer)
     insert into journal_cursor (consumer, topics) values ($1, $2) on conflict do nothing`,
    [name, topics === "all" ? null : topics],
  )
}

export const readHorizon = async (client: Pool | PoolClient): Promise<string> => {
  const { rows } = await client.query<{ horizon: string }>("select journal_horizon() as horizon")
  return rows[0]?.horizon ?? "0"
}

// A cursor is not written for every fact that is not its own, but it does not stay far behind either.
const WORTH_MOVING = 500

export const isWorthMoving = (from: string, to: string): boolean =>
  BigInt(to) - BigInt(from) >= WORTH_MOVING

/** Whether a look may find something to do; also when the consumer is new, or far behind. */
export const hasNews = async (
  database: Pool,
  { name, topics }: Pick<Consumer, "name" | "topics">,
): Promise<boolean> => {
  const { rows } = await database.query<{ news: boolean }>({
    name: "journal-news",
    text: `
      select own.seq is null
             or own.seq < (select seq from journal_forgotten)
             or own.seq + ${WORTH_MOVING} <= (select max(seq) from journal_entry)
             or exists (select from journal_entry
                         where seq > own.seq and ($2::text[] is null or topic = any ($2))) as news
        from journal_cursor own where consumer = $1`,
    values: [name, topics === "all" ? null : topics],
  })
  return rows[0]?.news ?? true
}

/** The last fact that retention has taken away; 0 while the journal has them all. */
export const readForgotten = async (client: Pool | PoolClient): Promise<bigint> => {
  const { rows } = await client.query<{ seq: string }>("select seq from journal_forgotten")
  return BigInt(rows[0]?.seq ?? 0)
}

/** Back to the beginning: by `rebuild`, or from the first fact while the journal still has it. */
export const replay = async (database: Pool, consumer: Consumer): Promise<void> => {
  if (!consumer.rebuild && (await readForgotten(database)) > 0n) {
    throw new FactsForgottenError(consumer.name)
  }
  await database.query("update journal_cursor set seq = $2 where consumer = $1", [
    consumer.name,
    consumer.rebuild ? null : 0,
  ])
}

/** Goes on after the last fact, leaving out what was not read: a person's decision. */
export const skip = async (database: Pool, { name }: Consumer): Promise<void> => {
  await database.query("update journal_cursor set seq = $2 where consumer = $1", [
    name,
    await readHorizon(database),
  ])
}
