import { randomUUID } from "node:crypto"
import { join } from "node:path"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { MedusaApp, MedusaModule } from "@medusajs/framework/modules-sdk"
import type { ILockingModule, Logger } from "@medusajs/framework/types"
import { createPgConnection, Modules } from "@medusajs/framework/utils"
import { TestDatabaseUtils } from "@medusajs/test-utils"
import { createLogger } from "../../../lib/log/logger"
import { PostgresLockingProvider } from "../service"

export const OURS = "ours"
export const MEDUSAS_IN_MEMORY = "in-memory"
export const MEDUSAS_POSTGRES = "medusas-postgres"

const OURS_AT = join(__dirname, "..")

/** One process: a provider with a pool of its own. */
export type LockingProcess = { provider: PostgresLockingProvider; pg: Knex }

export type LockingHouse = {
  locking: ILockingModule
  pg: Knex
  url: string
  logged: string[]
  startProcess: (options?: { poolMax?: number; url?: string }) => LockingProcess
  close: () => Promise<void>
}

const onServer = async (sql: string) => {
  const server = createPgConnection({
    clientUrl: TestDatabaseUtils.getDatabaseURL("postgres"),
  }) as Knex
  await server.raw(sql)
  await server.destroy()
}

const loadMedusasModule = async ({ clientUrl, logger }: { clientUrl: string; logger: Logger }) => {
  const app = await MedusaApp({
    modulesConfig: {
      [Modules.LOCKING]: {
        resolve: "@medusajs/medusa/locking",
        options: {
          providers: [
            { resolve: OURS_AT, id: OURS, is_default: true },
            { resolve: "@medusajs/medusa/locking-postgres", id: MEDUSAS_POSTGRES },
          ],
        },
      },
    },
    injectedDependencies: { logger },
    sharedResourcesConfig: { database: { clientUrl } },
  })
  // What `medusa db:migrate` does; it tells of it on the console.
  const told = jest.spyOn(console, "info").mockImplementation()
  const toldToo = jest.spyOn(console, "log").mockImplementation()
  await app.runMigrations()
  told.mockRestore()
  toldToo.mockRestore()
  const locking = app.modules[Modules.LOCKING] as unknown as ILockingModule
  return locking
}

/** A database of its own, Medusa's locking module with three providers, and processes to order. */
export const openLockingHouse = async (): Promise<LockingHouse> => {
  const name = `domovoy_locking_${randomUUID().slice(0, 8)}`
  await onServer(`create database ${name}`)
  const clientUrl = TestDatabaseUtils.getDatabaseURL(name)
  const logged: string[] = []
  const logger = createLogger({ level: "warn", format: "text", write: (line) => logged.push(line) })
  const locking = await loadMedusasModule({ clientUrl, logger })
  const processes: LockingProcess[] = []
  const startProcess: LockingHouse["startProcess"] = ({ poolMax = 4, url = clientUrl } = {}) => {
    const pg = createPgConnection({ clientUrl: url, pool: { min: 0, max: poolMax } }) as Knex
    const provider = new PostgresLockingProvider({ logger, __pg_connection__: pg })
    processes.push({ provider, pg })
    return { provider, pg }
  }
  const { pg } = startProcess()
  const close = async () => {
    for (const { provider, pg: pool } of processes) {
      await provider.close()
      await pool.destroy()
    }
    MedusaModule.clearInstances()
    await onServer(`drop database ${name} with (force)`)
  }
  return { locking, pg, url: clientUrl, logged, startProcess, close }
}

/** A promise to be kept from outside: the way tests meet without waiting for time to pass. */
export const meeting = () => {
  let happen: () => void = () => undefined
  const happens = new Promise<void>((resolve) => {
    happen = resolve
  })
  return {
    happens,
    happen: () => {
      happen()
    },
  }
}
