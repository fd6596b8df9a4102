import { createHash } from "node:crypto"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ATTEMPT_MINUTES, type CountedAs } from "../domain/attempts"

const hashOf = (key: string): Buffer => createHash("sha256").update(key).digest()

/** The moments of the attempts that still count. */
const recent = `from unnest(known.made_at) made
  where made > now() - make_interval(mins => :minutes)`

/** Counts one attempt; null if there were too many, otherwise after how many seconds it may be made. */
const countOne = async (database: Knex, { key, most }: CountedAs): Promise<number | null> => {
  const values = { key: hashOf(key), most, minutes: ATTEMPT_MINUTES }
  const { rowCount } = await database.raw<{ rowCount: number }>(
    `insert into account_attempt as known (key_hash, made_at, expires_at)
     values (:key, array[now()], now() + make_interval(mins => :minutes))
     on conflict (key_hash) do update
        set made_at = array(select made ${recent} order by made) || now(),
            expires_at = excluded.expires_at
      where (select count(*) ${recent}) < :most`,
    values,
  )
  if (rowCount === 1) return null
  const { rows } = await database.raw<{ rows: { seconds: number | null }[] }>(
    `select cast(ceil(extract(epoch from (select min(made) ${recent})
                   + make_interval(mins => :minutes) - now())) as int) as seconds
       from account_attempt known where key_hash = :key`,
    values,
  )
  return Math.max(1, rows[0]?.seconds ?? 1)
}

/** Null if the attempt may be made, otherwise in how many seconds. */
export const countAttempt = async (
  database: Knex,
  counters: CountedAs[],
): Promise<number | null> => {
  for (const counter of counters) {
    const seconds = await countOne(database, counter)
    if (seconds !== null) return seconds
  }
  return null
}

/** What turned out right was nobody's guess: its e-mail begins anew, its address has one less. */
export const forgiveAttempt = async (
  database: Knex,
  { email, address }: { email: string; address: string | null },
): Promise<void> => {
  await database.raw("delete from account_attempt where key_hash = :key", { key: hashOf(email) })
  if (address === null) return
  await database.raw(
    `update account_attempt set made_at = trim_array(made_at, 1)
      where key_hash = :key and cardinality(made_at) > 0`,
    { key: hashOf(address) },
  )
}
