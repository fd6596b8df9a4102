import http from "node:http"
import path from "node:path"
import { setTimeout as sleep } from "node:timers/promises"

import { startChild } from "../../scripts/lib/children.mjs"
import { serverCommand } from "../../scripts/lib/medusa.mjs"
import { serverFolder } from "../../scripts/lib/paths.mjs"
import { Refusal } from "../../scripts/lib/refusal.mjs"

const LONGEST_BOOT_MS = 120_000
/** For benchmarks that ask more in a second than one address may in a minute. */
export const UNLIMITED = { RATE_LIMIT_PER_MINUTE: "0" }

/**
 * @typedef {{ name: string, command: string[], cwd: string, env: NodeJS.ProcessEnv,
 *   readyUrl: string }} Wanted
 * @typedef {import("../../scripts/lib/children.mjs").Child & { pid: number, bootSeconds: number }}
 *   Started
 */

/**
 * Our server on a database, as `npm start` runs it.
 * @param {import("./stage.mjs").Stage} stage
 * @param {{ databaseUrl: string, name: string, settings?: Record<string, string> }} options
 */
export async function startShop(stage, { databaseUrl, name, settings = {} }) {
  const env = { ...(await stage.shopEnvironment(databaseUrl)), ...settings }
  const url = `http://127.0.0.1:${env.BACKEND_PORT}`
  const server = await startAndWait(stage, {
    name,
    command: serverCommand({ node: stage.node, dev: false }),
    cwd: serverFolder,
    env,
    readyUrl: `${url}/ready`,
  })
  return { ...server, url, metricsUrl: `http://127.0.0.1:${env.METRICS_PORT}/metrics` }
}

/**
 * @param {import("./stage.mjs").Stage} stage
 * @param {Wanted} wanted
 * @returns {Promise<Started>} at the moment of its first good answer
 */
export async function startAndWait({ lifecycle, logFolder, sandbox }, { readyUrl, ...wanted }) {
  const logFile = path.join(logFolder, `${wanted.name}.log`)
  const started = performance.now()
  const child = startChild({ ...wanted, logFile, recordFolder: path.join(sandbox, "run") })
  const forget = lifecycle.add(child)
  let ended = false
  child.exit.catch(() => {}).finally(() => (ended = true))
  while ((await statusOf(readyUrl)) !== 200) {
    lifecycle.signal.throwIfAborted()
    if (ended || performance.now() - started > LONGEST_BOOT_MS) {
      throw new Refusal(`${wanted.name} did not become ready.`, { logFile })
    }
    await sleep(10)
  }
  const bootSeconds = (performance.now() - started) / 1_000
  const stop = async () => {
    await child.stop()
    forget()
  }
  return { ...child, stop, pid: child.identity.pid, bootSeconds }
}

/** Without keep-alive and with nothing to warm up, so that the first question is as fast as any. */
function statusOf(url) {
  return new Promise((resolve) => {
    const request = http.get(url, { agent: false, timeout: 10_000 }, (response) => {
      response.resume().once("end", () => resolve(response.statusCode))
    })
    request.once("timeout", () => request.destroy())
    request.once("error", () => resolve(0))
  })
}
