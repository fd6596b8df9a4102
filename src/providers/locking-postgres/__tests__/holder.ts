import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { createPgConnection } from "@medusajs/framework/utils"
import { createLogger } from "../../../lib/log/logger"
import { currentLease } from "../current-lease"
import { PostgresLockingProvider } from "../service"

/** A process that takes a lock and holds it until it is killed. */
const pg = createPgConnection({ clientUrl: process.argv[2] ?? "" }) as Knex
const provider = new PostgresLockingProvider({
  logger: createLogger({ level: "warn", format: "text" }),
  __pg_connection__: pg,
})
const neverEnding = () => {
  process.send?.({ token: String(currentLease()?.token) })
  return new Promise<never>(() => undefined)
}
void provider.execute("a", neverEnding, { expire: 1 })
