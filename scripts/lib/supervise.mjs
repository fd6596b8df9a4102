import path from "node:path"
import { setTimeout as sleep } from "node:timers/promises"

import { startChild } from "./children.mjs"
import { Refusal } from "./refusal.mjs"

const READY_MS = 90_000

/**
 * Starts a process and waits until it says that it is ready.
 * @param {import("./run-command.mjs").Workshop} workshop
 * @param {{ wanted: import("./processes.mjs").ShopProcess,
 *   medusa: import("./medusa.mjs").Medusa }} options
 * @returns {Promise<import("./children.mjs").Child>}
 */
export async function startProcess(workshop, { wanted, medusa }) {
  const { lifecycle, logFolder, recordFolder } = workshop
  const { name, label, readyUrl } = wanted
  const logFile = path.join(logFolder, `${name}.log`)
  const child = startChild({
    name,
    command: wanted.command(medusa),
    cwd: wanted.cwd(medusa),
    env: wanted.environment?.(medusa.env) ?? medusa.env,
    logFile,
    recordFolder,
  })
  lifecycle.add(child)
  const death = whenDead(child, label)
  const ready = waitUntilReady(readyUrl, lifecycle.signal)
  const answer = await Promise.race([ready, death])
  if (!answer) {
    throw new Refusal(`${label} was not ready within ${READY_MS / 1_000} seconds.`, { logFile })
  }
  return child
}

/**
 * Rejects when the process ends by itself.
 * @param {import("./children.mjs").Child} child
 * @param {string} label
 * @returns {Promise<never>}
 */
export function whenDead(child, label) {
  const death = child.exit.then(({ code, signal }) => {
    const how = signal ? `was ended by ${signal}` : `ended with code ${code}`
    throw new Refusal(`${label} ${how}.`, { logFile: child.logFile })
  })
  // It may die before anybody waits for it.
  death.catch(() => {})
  return death
}

async function waitUntilReady(url, signal) {
  const deadline = Date.now() + READY_MS
  while (Date.now() < deadline) {
    signal.throwIfAborted()
    const response = await fetch(url, { signal: AbortSignal.timeout(5_000) }).catch(() => undefined)
    if (response?.status === 200) {
      return true
    }
    await sleep(150)
  }
  return false
}
