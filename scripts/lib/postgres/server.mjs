import path from "node:path"
import { setTimeout as sleep } from "node:timers/promises"

import { startChild } from "../children.mjs"
import { tailOf } from "../log-files.mjs"
import { isAlive } from "../process-identity.mjs"
import { Refusal } from "../refusal.mjs"
import { forgetStranger, runningPostmaster, saysReady } from "./postmaster-file.mjs"

const START_MS = 120_000
const STOP_MS = 30_000
const SHARED_MEMORY_MS = 10_000

const SETTINGS = {
  listen_addresses: "127.0.0.1",
  unix_socket_directories: "",
  shared_preload_libraries: "pg_stat_statements",
  max_connections: "100",
  shared_buffers: "256MB",
  effective_cache_size: "1GB",
  work_mem: "8MB",
  maintenance_work_mem: "64MB",
  random_page_cost: "1.1",
  max_wal_size: "1GB",
  min_wal_size: "80MB",
  wal_compression: "on",
  timezone: "UTC",
  log_timezone: "UTC",
  lc_messages: "C",
}

// Only for data that is thrown away at the end.
const THROWAWAY = {
  fsync: "off",
  synchronous_commit: "off",
  full_page_writes: "off",
  max_connections: "200",
}

/**
 * @typedef {{ port: number, durable: boolean, logFile: string, signal: AbortSignal,
 *   say: (detail: string) => void }} ServerOptions
 */

/**
 * @param {import("./place.mjs").Place} place
 * @param {ServerOptions} options
 * @returns {Promise<import("../children.mjs").Child>}
 */
export async function startServer(place, options) {
  const deadline = Date.now() + SHARED_MEMORY_MS
  for (;;) {
    try {
      return await startOnce(place, options)
    } catch (error) {
      // Workers of a killed server hold its memory for a moment longer.
      const held = /shared memory block/.test(tailOf(options.logFile))
      if (!held || Date.now() > deadline || options.signal.aborted) {
        throw error
      }
      await sleep(500)
    }
  }
}

async function startOnce(place, { port, durable, logFile, signal, say }) {
  const settings = { ...SETTINGS, ...(durable ? {} : THROWAWAY), port: String(port) }
  const flags = Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`])
  forgetStranger(place.data)
  const child = startChild({
    name: "postgres",
    command: [path.join(place.native, "bin", "postgres"), "-D", place.data, ...flags],
    cwd: "/",
    env: { PATH: process.env.PATH, LC_ALL: "C", TZ: "UTC" },
    logFile,
    ...place.account,
  })
  const server = {
    ...child,
    stop: () => stopPostmaster(child.identity),
    kill: () => signalPostmaster(child.identity, "SIGQUIT"),
  }
  try {
    await waitUntilReady(place.data, { server, port, signal, say })
  } catch (error) {
    await server.stop()
    throw error
  }
  return server
}

/**
 * Stops the server that a killed launcher left behind: started afresh, it has today's settings, log
 * and watcher.
 * @param {string} data
 * @returns {Promise<boolean>}
 */
export async function stopLeftServer(data) {
  const left = runningPostmaster(data)
  await stopPostmaster(left)
  return left !== undefined
}

/** SIGINT is PostgreSQL's "fast" stop; SIGTERM would wait for every client to leave. */
async function stopPostmaster(identity) {
  for (const signal of ["SIGINT", "SIGQUIT", "SIGKILL"]) {
    signalPostmaster(identity, signal)
    const deadline = Date.now() + STOP_MS
    while (isAlive(identity) && Date.now() < deadline) {
      await sleep(20)
    }
  }
}

function signalPostmaster(identity, signal) {
  if (isAlive(identity)) {
    process.kill(identity.pid, signal)
  }
}

async function waitUntilReady(data, { server, port, signal, say }) {
  const started = Date.now()
  while (!saysReady(data, server.identity?.pid)) {
    signal.throwIfAborted()
    if (!isAlive(server.identity)) {
      throw new Refusal(whyNotStarted(tailOf(server.logFile), port), { logFile: server.logFile })
    }
    if (Date.now() - started > START_MS) {
      throw new Refusal("PostgreSQL did not become ready.", { logFile: server.logFile })
    }
    if (Date.now() - started > 2_000) {
      say("putting the data in order after a hard stop")
    }
    await sleep(25)
  }
}

function whyNotStarted(said, port) {
  if (/No space left on device/.test(said)) {
    return "The disk is full: PostgreSQL cannot start."
  }
  if (/Address already in use/.test(said)) {
    return `Port ${port} is busy: set POSTGRES_PORT to another one.`
  }
  return "PostgreSQL stopped while starting."
}
