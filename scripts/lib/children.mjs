import { spawn } from "node:child_process"
import { closeSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import path from "node:path"
import { setTimeout as sleep } from "node:timers/promises"

import { openLog } from "./log-files.mjs"
import { identify, isAlive } from "./process-identity.mjs"

/**
 * @typedef {object} Child
 * @property {string} name
 * @property {import("./process-identity.mjs").ProcessIdentity | undefined} identity
 * @property {string | undefined} logFile
 * @property {Promise<{ code: number | null, signal: string | null }>} exit
 * @property {() => Promise<void>} stop
 * @property {() => void} kill
 */

const GRACE_MS = 10_000

/**
 * Starts a process in a group of its own, so that Ctrl-C reaches only the launcher, and records it,
 * so that a launcher that was killed leaves a trace for the next one.
 * @param {{ name: string, command: string[], cwd: string, env: NodeJS.ProcessEnv,
 *   logFile?: string, recordFolder?: string, uid?: number, gid?: number }} wanted without a log
 *   file it speaks to our own terminal
 * @returns {Child}
 */
export function startChild({ name, command, cwd, env, logFile, recordFolder, uid, gid }) {
  const log = logFile ? openLog(logFile) : undefined
  const [file, ...args] = command
  const child = spawn(file, args, {
    cwd,
    env,
    detached: true,
    stdio: ["ignore", log ?? "inherit", log ?? "inherit"],
    ...(uid === undefined ? {} : { uid, gid }),
  })
  if (log !== undefined) {
    closeSync(log)
  }
  const identity = child.pid === undefined ? undefined : identify(child.pid)
  const forget = recordFolder ? record({ recordFolder, name, identity }) : () => {}
  const exit = new Promise((resolve, reject) => {
    child.once("error", reject)
    child.once("exit", (code, signal) => {
      forget()
      // What it started goes with it.
      signalGroup(child.pid, "SIGKILL")
      resolve({ code, signal })
    })
  })
  exit.catch(forget)
  return {
    name,
    identity,
    logFile,
    exit,
    stop: async () => {
      await stopGroup(identity)
      await exit.catch(() => {})
    },
    kill: () => signalGroup(identity?.pid, "SIGKILL"),
  }
}

/**
 * Stops what an earlier launcher left running.
 * @param {string} recordFolder
 * @returns {Promise<string[]>} names of the stopped processes
 */
export async function stopOrphans(recordFolder) {
  const orphans = readRecords(recordFolder)
  const stopped = await Promise.all(
    orphans.map(async ({ file, name, identity }) => {
      const alive = isAlive(identity)
      if (alive) {
        await stopGroup(identity)
      }
      rmSync(file, { force: true })
      return alive ? [name] : []
    }),
  )
  return stopped.flat()
}

/** Ends a whole group: politely, and after the grace by force. */
async function stopGroup(identity) {
  if (!isAlive(identity)) {
    return
  }
  signalGroup(identity.pid, "SIGTERM")
  const deadline = Date.now() + GRACE_MS
  while (isAlive(identity) && Date.now() < deadline) {
    await sleep(25)
  }
  signalGroup(identity.pid, "SIGKILL")
}

function signalGroup(pid, signal) {
  try {
    if (pid !== undefined) {
      process.kill(-pid, signal)
    }
  } catch (error) {
    if (error.code !== "ESRCH") {
      throw error
    }
  }
}

function record({ recordFolder, name, identity }) {
  const file = path.join(recordFolder, `${name}.pid`)
  mkdirSync(recordFolder, { recursive: true })
  writeFileSync(file, JSON.stringify(identity ?? {}))
  return () => rmSync(file, { force: true })
}

function readRecords(folder) {
  try {
    return readdirSync(folder)
      .filter((entry) => entry.endsWith(".pid"))
      .map((entry) => ({ name: path.basename(entry, ".pid"), file: path.join(folder, entry) }))
      .map((entry) => ({ ...entry, identity: parse(readFileSync(entry.file, "utf8")) }))
  } catch {
    return []
  }
}

function parse(text) {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
