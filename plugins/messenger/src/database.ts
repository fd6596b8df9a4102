import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/* eslint-disable @typescript-eslint/no-unnecessary-type-parameters -- as `pg` has it: what a statement
   returns is known by who wrote it */

/** What of a connection to PostgreSQL is used here. A pool, a client or a transaction of `pg` is one. */
export type Database = {
  query: <Row>(
    text: string,
    values?: unknown[],
  ) => Promise<{ rows: Row[]; rowCount: number | null }>
}

/** Medusa's pool, or a transaction of it, spoken to as `pg` is. */
export const knexDatabase = (knex: Knex): Database => {
  const client = knex.client as Knex.Client
  return {
    query: async <Row>(text: string, values: unknown[] = []) => {
      const connection = (await client.acquireConnection()) as Database
      try {
        return await connection.query<Row>(text, values)
      } finally {
        await client.releaseConnection(connection)
      }
    },
  }
}
