import { once } from "node:events"
import { createServer } from "node:net"
import type { Pool } from "pg"
import type { Env } from "../config/env"

const reasonOf = (error: unknown): string => {
  const { code, message } = Object(error) as { code?: string; message?: string }
  return code ?? message ?? "no reason given"
}

const demandDatabase = async (env: Env, pool: Pool): Promise<void> => {
  try {
    await pool.query("select 1")
  } catch (error) {
    const { host, pathname } = new URL(env.DATABASE_URL ?? "")
    throw new Error(
      `DATABASE_URL: the database ${pathname.slice(1)} at ${host} cannot be reached (${reasonOf(error)})`,
    )
  }
}

const demandFreePort = async (name: string, port: number, host: string): Promise<void> => {
  const server = createServer()
  try {
    server.listen(port, host)
    await once(server, "listening")
  } catch (error) {
    throw new Error(`${name}: port ${port} of ${host} cannot be used (${reasonOf(error)})`)
  }
  server.close()
  await once(server, "close")
}

type TrigramState = { offered: boolean; installed: boolean; needed: boolean }

/** The search of the catalogue guesses what was meant by the likeness of words. */
const demandTrigrams = async (pool: Pool): Promise<void> => {
  const { rows } = await pool.query<TrigramState>(
    `select exists (select from pg_available_extensions where name = 'pg_trgm') as offered,
            exists (select from pg_extension where extname = 'pg_trgm') as installed,
            to_regclass('catalog_view') is not null as needed`,
  )
  if (!rows[0]?.offered) {
    throw new Error(
      "This PostgreSQL has no extension pg_trgm, which the search needs: install its contrib package.",
    )
  }
  if (rows[0].needed && !rows[0].installed) {
    throw new Error(
      "The extension pg_trgm is missing from the database, and the search needs it: " +
        "let the database's owner run CREATE EXTENSION pg_trgm.",
    )
  }
}

/** The demo shop's logins are printed in the documents, so it never faces the world. */
const refuseDemoInProduction = async (env: Env, pool: Pool): Promise<void> => {
  if (env.DEMO_SHOP) return
  const { rows } = await pool.query<{ demo: boolean }>(
    "select coalesce(bool_or(metadata->>'demo' = 'true'), false) as demo from store",
  )
  if (rows[0]?.demo) {
    throw new Error(
      "This database holds the demo shop, whose passwords everybody knows. " +
        "Use a database of its own for production, or DEMO_SHOP=true on a machine that is yours alone.",
    )
  }
}

/** What can be known to be wrong before Medusa starts, said in one sentence each. */
export const demandPreconditions = async (env: Env, pool: Pool): Promise<void> => {
  await demandFreePort("BACKEND_PORT", env.BACKEND_PORT, env.HOST)
  await demandFreePort("METRICS_PORT", env.METRICS_PORT, env.METRICS_HOST)
  await demandDatabase(env, pool)
  await demandTrigrams(pool)
  await refuseDemoInProduction(env, pool)
}
