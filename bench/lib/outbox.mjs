import { createRequire } from "node:module"
import path from "node:path"

import pg from "pg"

import { inProject } from "../../scripts/lib/paths.mjs"

const require = createRequire(import.meta.url)
const silent = { debug() {}, info() {}, warn() {}, error() {} }

/** What the plugin is built to; there is none before the stage is open. */
const ofMessenger = (file) =>
  require(inProject(path.join("plugins", "messenger", ".medusa", "server", "src", file)))

/**
 * @param {import("pg").Client} client
 * @param {number} messages
 */
export async function fillOutbox(client, messages) {
  await client.query("truncate outbox_message")
  await client.query(
    `insert into outbox_message (channel, recipient, kind, payload, dedupe_key, due_at, wake_at)
     select 'bench', 'cus_' || i, 'bench', '{}', 'bench-' || i, now(), now()
       from generate_series(1, $1) as i`,
    [messages],
  )
  await client.query("analyze outbox_message")
}

/**
 * Makes messages of the reminders that are due, as the plugin does it.
 * @param {import("pg").ClientBase} client
 * @returns {Promise<number[]>} how long each claim took that found something, in milliseconds
 */
export async function claimDue(client) {
  const { fireReminders } = ofMessenger("reminder/fire.js")
  const claims = []
  const query = async (text, values) => {
    const started = performance.now()
    const answer = await client.query(text, values)
    if (answer.rows[0].fired > 0) {
      claims.push(performance.now() - started)
    }
    return answer
  }
  await fireReminders({ query })
  return claims
}

/**
 * The plugin's own lane with a sender that does nothing, until everything is noted as sent.
 * @param {string} connectionString
 * @param {number} messages
 * @returns {Promise<number>} seconds
 */
export async function drainOutbox(connectionString, messages) {
  const { Lane } = ofMessenger("outbox/lane.js")
  const { createOutboxLog } = ofMessenger("outbox/log.js")
  const { findNotice, registerNotice } = ofMessenger("outbox/notice.js")
  const name = { channel: "bench", kind: "bench" }
  if (!findNotice(name)) {
    registerNotice({ ...name, compose: ({ delivery }) => Promise.resolve(delivery.id) })
  }
  const pool = new pg.Pool({ connectionString, max: 10 })
  let left = messages
  let finish
  const finished = new Promise((resolve) => (finish = resolve))
  const log = createOutboxLog(silent)
  const started = performance.now()
  const lane = new Lane({
    database: pool,
    container: {},
    log: {
      ...log,
      sent: () => {
        left -= 1
        if (left === 0) finish()
      },
    },
    channel: {
      name: "bench",
      concurrency: 10,
      timeoutMs: 60_000,
      send: () => Promise.resolve(),
      close: () => Promise.resolve(),
    },
  })
  await finished
  const seconds = (performance.now() - started) / 1_000
  await lane.stop(1_000)
  await pool.end()
  return seconds
}
