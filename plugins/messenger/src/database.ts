import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { withDeadline } from "./deadline"

/* eslint-disable @typescript-eslint/no-unnecessary-type-parameters -- as `pg` has it: what a statement
   returns is known by who wrote it */

/** What of a connection to PostgreSQL is used here. A pool, a client or a transaction of `pg` is one. */
export type Database = {
  query: <Row>(
    text: string,
    values?: unknown[],
  ) => Promise<{ rows: Row[]; rowCount: number | null }>
}

type Connection = Database & { connection: { stream: { destroy: () => void } } }

/** A connection of one's own, beside the pool. */
export type Session = Connection & {
  on: (event: string, heard: () => void) => void
  end: () => Promise<void>
}

/** No statement here takes nearly as long. */
const LONGEST_STATEMENT_MS = 20_000

const silent = () => new Error("timeout: the database does not answer")

/** A network that swallows everything would keep a statement waiting for a quarter of an hour. */
export const askInTime = async <Row>(
  connection: Connection,
  [text, values]: [text: string, values?: unknown[]],
  milliseconds: number,
) => {
  const late = () => {
    // Nobody can use it any more: whoever owns it notices that it has ended, and makes a new one.
    connection.connection.stream.destroy()
    return silent()
  }
  return withDeadline(connection.query<Row>(text, values), { milliseconds, late })
}

/** Medusa's pool, or a transaction of it, spoken to as `pg` is. */
export const knexDatabase = (knex: Knex): Database => {
  const client = knex.client as Knex.Client
  return {
    query: async <Row>(text: string, values: unknown[] = []) => {
      const connection = (await client.acquireConnection()) as Connection
      try {
        return await askInTime<Row>(connection, [text, values], LONGEST_STATEMENT_MS)
      } finally {
        await client.releaseConnection(connection)
      }
    },
  }
}

/** As Medusa's pool makes its connections: same address, encryption and password. */
export const openSession = async (knex: Knex, milliseconds: number): Promise<Session> => {
  const opening = (knex.client as Knex.Client).acquireRawConnection() as Promise<Session>
  let given = true
  const late = () => {
    given = false
    return silent()
  }
  void opening.then(
    (session) => {
      if (!given) session.connection.stream.destroy()
    },
    () => undefined,
  )
  return withDeadline(opening, { milliseconds, late })
}
