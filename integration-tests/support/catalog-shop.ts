import { mkdtempSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import type { Pool } from "pg"
import { ask, type Answer } from "./ask"
import { cloneDatabase, openPool } from "./database"
import { startServer, type RunningServer } from "./server"
import { adminToken, bearer } from "./staff"

type Json = Record<string, unknown>

export type CatalogShop = {
  server: RunningServer
  pool: Pool
  databaseUrl: string
  filesDir: string
  region: string
  /** Asks the catalogue. */
  catalog: (path: string, headers?: Record<string, string>) => Promise<Answer>
  /** Asks Medusa's own store routes. */
  store: <T>(path: string) => Promise<T>
  /** Changes something as an administrator; the answer acknowledges it. */
  admin: <T = Json>(path: string, body?: unknown, method?: string) => Promise<T>
  close: () => Promise<void>
}

const one = async <Row extends object>(pool: Pool, text: string): Promise<Row> => {
  const { rows } = await pool.query<Row>(text)
  if (!rows[0]) throw new Error(`Nothing found: ${text}`)
  return rows[0]
}

/** A shop of its own, for tests that change products. */
export const openCatalogShop = async (
  env: Record<string, string | undefined> = {},
): Promise<CatalogShop> => {
  const database = await cloneDatabase()
  const pool = openPool(database.url)
  const filesDir = mkdtempSync(join(tmpdir(), "domovoy-files-"))
  const server = await startServer({
    DATABASE_URL: database.url,
    RATE_LIMIT_PER_MINUTE: "0",
    FILES_DIR: filesDir,
    ...env,
  })
  const at = server.url
  const { token } = await one<{ token: string }>(
    pool,
    "select token from api_key where type = 'publishable'",
  )
  const { id: region } = await one<{ id: string }>(pool, "select id from region")
  const staff = bearer(await adminToken(at))
  const demand = async <T>(path: string, question: Parameters<typeof ask>[1]): Promise<T> => {
    const answer = await ask(path, { at, ...question })
    if (answer.status >= 300) throw new Error(`${path}: ${answer.status} ${answer.text}`)
    return answer.json<T>()
  }
  return {
    server,
    pool,
    databaseUrl: database.url,
    filesDir,
    region,
    catalog: (path, headers = {}) => ask(`/catalog/${path}`, { at, headers }),
    store: (path) => demand(`/store/${path}`, { headers: { "x-publishable-api-key": token } }),
    admin: (path, body, method = body === undefined ? "GET" : "POST") =>
      demand(`/admin/${path}`, {
        method,
        headers: staff,
        ...(body === undefined ? {} : { body }),
      }),
    close: async () => {
      await server.stop()
      await pool.end()
      await database.drop()
    },
  }
}
