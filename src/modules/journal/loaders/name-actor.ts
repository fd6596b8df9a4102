import type { LoaderOptions } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { currentActor } from "../../../lib/log/request-context"

type Connection = { query: (statement: string, values: string[]) => Promise<unknown> }
type Pool = {
  on: (event: "acquireSuccess", listener: (id: number, connection: Connection) => void) => void
}

const named = new WeakSet<Pool>()

/** Tells each connection that is taken from Medusa's pool for whom it works. */
const nameActorsOf = (pool: Pool) => {
  const worksFor = new WeakMap<Connection, string>()
  pool.on("acquireSuccess", (_id, connection) => {
    const actor = currentActor()
    if ((worksFor.get(connection) ?? "") === actor) return
    worksFor.set(connection, actor)
    // Connections do one statement after the other, so this is done before what it was taken for.
    connection.query("select set_config('journal.actor', $1, false)", [actor]).catch(() => {
      worksFor.delete(connection)
    })
  })
}

export default function nameActor({ container }: LoaderOptions): Promise<void> {
  const { client } = container.resolve<{ client?: { pool?: Pool } }>(
    ContainerRegistrationKeys.PG_CONNECTION,
  )
  const pool = client?.pool
  if (pool && !named.has(pool)) {
    named.add(pool)
    nameActorsOf(pool)
  }
  return Promise.resolve()
}
