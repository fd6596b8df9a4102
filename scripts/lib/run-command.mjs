import path from "node:path"

import { startChild } from "./children.mjs"
import { untilAborted } from "./lifecycle.mjs"
import { tailOf } from "./log-files.mjs"
import { Refusal } from "./refusal.mjs"

/**
 * Where commands leave their logs and their pid files, and who may interrupt them.
 * @typedef {{ lifecycle: import("./lifecycle.mjs").Lifecycle, logFolder: string,
 *   recordFolder: string }} Workshop
 */

/**
 * Runs one command of a step to its end.
 * @param {Workshop} workshop
 * @param {{ name: string, what: string, command: string[], cwd: string,
 *   env: NodeJS.ProcessEnv, failure?: RegExp }} wanted `failure`: output that means a failure
 *   although the command says all is well
 */
export async function runCommand(workshop, { name, what, command, cwd, env, failure }) {
  const { lifecycle, logFolder, recordFolder } = workshop
  const logFile = path.join(logFolder, `${name}.log`)
  const child = startChild({ name, command, cwd, env, logFile, recordFolder })
  const forget = lifecycle.add(child)
  const { code, signal } = await untilAborted(child.exit, lifecycle.signal)
  forget()
  const said = tailOf(logFile, 400)
  if (code !== 0 || failure?.test(said)) {
    const end = signal ? `was ended by ${signal}` : `failed with code ${code}`
    throw new Refusal(`${what} ${code === 0 ? "failed" : end}${explain(said)}.`, { logFile })
  }
}

/**
 * Runs a command that speaks with the person itself.
 * @param {Workshop} workshop
 * @param {{ name: string, command: string[], cwd: string, env: NodeJS.ProcessEnv }} wanted
 * @returns {Promise<number>} its exit code
 */
export async function runInTerminal({ lifecycle, recordFolder }, { name, command, cwd, env }) {
  const child = startChild({ name, command, cwd, env, recordFolder })
  const forget = lifecycle.add(child)
  const { code } = await untilAborted(child.exit, lifecycle.signal)
  forget()
  return code ?? 1
}

const reasons = [
  [/can only install packages when/, "package.json and package-lock.json do not agree"],
  [/ENOSPC|No space left on device/, "the disk is full"],
  [
    /ENOTFOUND|EAI_AGAIN|ETIMEDOUT|ECONNREFUSED|ECONNRESET|ENETUNREACH/,
    "a server could not be reached",
  ],
  [/heap out of memory|Cannot allocate memory|ENOMEM/, "there is not enough memory"],
  [/EACCES|EPERM/, "a permission is missing"],
]

function explain(text) {
  const known = reasons.find(([pattern]) => pattern.test(text))
  return known ? `: ${known[1]}` : ""
}
