import { existsSync } from "node:fs"
import path from "node:path"

import { requireFreeDisk } from "./disk.mjs"
import { dataFolder, logFolder } from "./paths.mjs"
import { requireFreePorts } from "./ports.mjs"
import { withClient } from "./postgres/connect.mjs"
import { ensureDatabase, startEmbedded } from "./postgres/embedded.mjs"
import { Refusal } from "./refusal.mjs"
import { rememberedOf } from "./shop-state.mjs"

const DATABASE = "domovoy"
const FIRST_START_MEGABYTES = 300
const LATER_START_MEGABYTES = 50
const NO_SUCH_DATABASE = "3D000"

/**
 * The person's own database, or the built-in one, started.
 * @param {{ settings: import("./settings.mjs").Settings, secrets: Record<string, string>,
 *   lifecycle: import("./lifecycle.mjs").Lifecycle, say: (detail: string) => void }} options
 * @returns {Promise<{ url: string, note: string, server?: import("./children.mjs").Child }>}
 */
export async function openDatabase({ settings, secrets, lifecycle, say }) {
  if (settings.databaseUrl) {
    await requireDatabase(settings.databaseUrl)
    return { url: settings.databaseUrl, note: "your own, from DATABASE_URL" }
  }
  const first = !existsSync(path.join(dataFolder, "postgres"))
  const megabytes = first ? FIRST_START_MEGABYTES : LATER_START_MEGABYTES
  requireFreeDisk(dataFolder, { megabytes, purpose: "the database" })
  say("starting PostgreSQL")
  const port = settings.ports.postgres
  const { server, adminUrl, urlOf } = await startEmbedded({
    home: dataFolder,
    password: secrets.POSTGRES_PASSWORD,
    port,
    durable: true,
    logFile: path.join(logFolder, "postgres.log"),
    signal: lifecycle.signal,
    say,
    beforeStart: () =>
      requireFreePorts(
        [{ port, setting: "POSTGRES_PORT", who: "the built-in PostgreSQL" }],
        "127.0.0.1",
      ),
  })
  lifecycle.add(server)
  await dropHalfSeeded({ adminUrl, url: urlOf(DATABASE) })
  await ensureDatabase(adminUrl, DATABASE)
  return { url: urlOf(DATABASE), note: `PostgreSQL 17 on port ${port}`, server }
}

/** A first filling that was cut off leaves a shop that nobody has used: made anew, it is whole. */
async function dropHalfSeeded({ adminUrl, url }) {
  const half = await withClient(url, async (client) => {
    const remembered = await rememberedOf(client)
    return remembered.read().halfSeeded?.fresh
  }).catch((error) => {
    if (error.code !== NO_SUCH_DATABASE) {
      throw error
    }
  })
  if (half) {
    await withClient(adminUrl, (client) => client.query(`drop database ${DATABASE} with (force)`))
  }
}

const reasons = {
  "ECONNREFUSED": "nothing listens there",
  "ENOTFOUND": "there is no such host",
  "EAI_AGAIN": "the name of the host cannot be looked up",
  "ETIMEDOUT": "it did not answer",
  "EHOSTUNREACH": "the host cannot be reached",
  "ENETUNREACH": "the network cannot be reached",
  "28P01": "it refused the user name or the password",
  "28000": "it refused the user",
  "3D000": "that database does not exist there",
  "53300": "it has no free connection",
  "57P03": "it is still starting",
}

async function requireDatabase(address) {
  const { host, name } = whereIs(address)
  try {
    await withClient(address, (client) => client.query("select 1"))
  } catch (error) {
    const cause = error.errors?.[0] ?? error
    const reason = reasons[cause.code] ?? reasonIn(cause.message)
    throw new Refusal(
      `No connection to the database "${name}" at ${host} (DATABASE_URL): ${reason}.`,
    )
  }
}

function reasonIn(message) {
  if (/timeout/i.test(message)) {
    return "it did not answer within 5 seconds"
  }
  return /terminated unexpectedly/.test(message) ? "it hung up; that may be no PostgreSQL" : message
}

function whereIs(address) {
  try {
    const url = new URL(address)
    if (!/^postgres(ql)?:$/.test(url.protocol)) {
      throw new TypeError("another protocol")
    }
    const host = `${url.hostname || "localhost"}:${url.port || 5432}`
    return { host, name: decodeURIComponent(url.pathname.slice(1)) }
  } catch {
    throw new Refusal(
      "DATABASE_URL is not an address such as postgres://user:password@host:5432/database.",
    )
  }
}
