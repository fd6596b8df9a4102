import { findBinaries } from "./binaries.mjs"
import { ensureCluster, resetPassword } from "./cluster.mjs"
import { databaseUrl, withClient } from "./connect.mjs"
import { choosePlace } from "./place.mjs"
import { startServer, stopLeftServer } from "./server.mjs"

const EXTENSIONS = ["pg_trgm", "unaccent", "btree_gist", "pg_stat_statements"]
const WRONG_PASSWORD = "28P01"

/**
 * @typedef {object} Embedded
 * @property {import("../children.mjs").Child} server
 * @property {import("./place.mjs").Place} place
 * @property {boolean} fresh whether the data folder was made now
 * @property {string} adminUrl the maintenance database, as superuser
 * @property {(database: string) => string} urlOf a database, as the shop's own role
 */

/**
 * Starts the built-in PostgreSQL with a role for the shop.
 * @param {{ home: string, password: string, beforeStart: () => Promise<void> }
 *   & import("./server.mjs").ServerOptions} options
 * @returns {Promise<Embedded>}
 */
export async function startEmbedded({ home, password, beforeStart, ...options }) {
  const place = choosePlace(home, findBinaries())
  await stopLeftServer(place.data)
  await beforeStart()
  const fresh = await ensureCluster(place, { password, durable: options.durable })
  const adminUrl = databaseUrl({
    user: "postgres",
    password,
    port: options.port,
    database: "postgres",
  })
  const server = await startWithPassword(place, { password, adminUrl, options })
  return {
    server,
    place,
    fresh,
    adminUrl,
    urlOf: (database) => databaseUrl({ user: "domovoy", password, port: options.port, database }),
  }
}

/**
 * @param {string} adminUrl
 * @param {string} database
 */
export async function ensureDatabase(adminUrl, database) {
  await withClient(adminUrl, async (client) => {
    const { rowCount } = await client.query("select from pg_database where datname = $1", [
      database,
    ])
    if (rowCount === 0) {
      await client.query(`create database ${database} owner domovoy`)
    }
  })
  const own = new URL(adminUrl)
  own.pathname = `/${database}`
  await withClient(own.href, async (client) => {
    for (const extension of EXTENSIONS) {
      await client.query(`create extension if not exists ${extension}`)
    }
  })
}

async function startWithPassword(place, { password, adminUrl, options }) {
  const server = await startServer(place, options)
  try {
    await ensureRole(adminUrl, password)
    return server
  } catch (error) {
    await server.stop()
    if (error.code !== WRONG_PASSWORD) {
      throw error
    }
  }
  options.say("secrets.json was lost: setting a new password")
  await resetPassword(place, password)
  const again = await startServer(place, options)
  await ensureRole(adminUrl, password)
  return again
}

/** The shop's own role owns its database and is no superuser, as it will be in production. */
async function ensureRole(adminUrl, password) {
  await withClient(adminUrl, async (client) => {
    const { rowCount } = await client.query("select from pg_roles where rolname = 'domovoy'")
    const verb = rowCount === 0 ? "create" : "alter"
    await client.query(`${verb} role domovoy login password ${client.escapeLiteral(password)}`)
    await client.query("grant pg_read_all_stats to domovoy")
  })
}
