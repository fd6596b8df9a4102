import type { Pool } from "pg"
import { findSensitive, type WatchedTable } from "./sensitive"

type Values = Record<string, unknown>

/** A row whose sensitive columns are not as they were; null where there was or is no such row. */
type ChangedRow = { table: string; id: string; before: Values | null; after: Values | null }

const rowsOf = ({ table, key, columns }: WatchedTable): string => {
  const id = key.map((name) => `"${name}"::text`).join(" || '/' || ")
  const values = columns.map((name) => `'${name}', "${name}"`).join(", ")
  return `select '${table}' as of_table, ${id} as id, jsonb_build_object(${values}) as kept
            from public."${table}"`
}

/** Keeps what the sensitive columns hold, and says each time what became of them since the last. */
export const watchRows = async (pool: Pool) => {
  const watched = await findSensitive(pool)
  const present = watched.map(rowsOf).join(" union all ")
  await pool.query(`create schema witness; create table witness.seen as ${present}`)
  const changes = async (): Promise<ChangedRow[]> => {
    const client = await pool.connect()
    try {
      // What is told and what is kept are the same moment.
      await client.query("begin isolation level repeatable read")
      const { rows } = await client.query<ChangedRow>(
        `select of_table as table, id, seen.kept as before, now.kept as after
           from witness.seen full join (${present}) now using (of_table, id)
          where seen.kept is distinct from now.kept`,
      )
      if (rows.length > 0) {
        await client.query(`truncate witness.seen; insert into witness.seen ${present}`)
      }
      await client.query("commit")
      return rows
    } finally {
      client.release()
    }
  }
  return { watched, changes }
}

const holds = (value: unknown, words: string[]): boolean => {
  const text = JSON.stringify(value)
  return words.some((word) => text.includes(word))
}

/**
 * What of the changes a body decided: a row that was there is another's now or costs another price,
 * or a new one has a value that only the body named.
 */
export const decidedIn = (rows: ChangedRow[], words: string[]): string[] =>
  rows.flatMap(({ table, id, before, after }) => {
    if (after === null) return [`takes ${table} ${id} away`]
    return Object.entries(after)
      .filter(([column, value]) =>
        before
          ? JSON.stringify(before[column]) !== JSON.stringify(value)
          : holds(value, words) || (column === "is_custom_price" && value === true),
      )
      .map(([column, value]) => `writes ${table}.${column} of ${id}: ${JSON.stringify(value)}`)
  })
