import { readFileSync, rmSync } from "node:fs"
import path from "node:path"

import { commandLineOf, identify } from "../process-identity.mjs"

const STATUS_LINE = 7

/** @param {string} data */
const fileIn = (data) => path.join(data, "postmaster.pid")

/**
 * @param {string} data
 * @param {number} pid an older server may have left its own word
 * @returns {boolean} whether this server says that it takes connections
 */
export const saysReady = (data, pid) =>
  pidIn(data) === pid && readLines(data)[STATUS_LINE]?.trim() === "ready"

/**
 * The running server of this very folder. The file alone proves nothing: it survives a crash, its
 * pid may meanwhile be another process, and it may have been copied along with the folder.
 * @param {string} data
 * @returns {import("../process-identity.mjs").ProcessIdentity | undefined}
 */
export function runningPostmaster(data) {
  const pid = pidIn(data)
  return pid && isServerOf(data, commandLineOf(pid)) ? identify(pid) : undefined
}

/**
 * PostgreSQL tidies up after a dead pid itself, but refuses to start when the pid in its old file
 * still exists: be it now of another process, or of a dead one that nobody has buried.
 * @param {string} data
 */
export function forgetStranger(data) {
  const pid = pidIn(data)
  if (pid && exists(pid) && (!identify(pid) || isStranger(data, commandLineOf(pid)))) {
    rmSync(fileIn(data), { force: true })
  }
}

const isStranger = (data, commandLine) => Boolean(commandLine[0]) && !isServerOf(data, commandLine)

function exists(pid) {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return error.code === "EPERM"
  }
}

const isServerOf = (data, [command = "", ...args]) =>
  path.basename(command) === "postgres" && args.includes(data)

function pidIn(data) {
  const pid = Number(readLines(data)[0])
  return pid > 1 ? pid : undefined
}

function readLines(data) {
  try {
    return readFileSync(fileIn(data), "utf8").split("\n")
  } catch {
    return []
  }
}
