import { execFileSync } from "node:child_process"
import { readFileSync } from "node:fs"

/**
 * A pid is reused by the system; a pid with its time of birth is not.
 * @typedef {{ pid: number, born: string }} ProcessIdentity
 */

/**
 * @param {number} pid
 * @returns {ProcessIdentity | undefined} nothing when there is no such living process
 */
export function identify(pid) {
  const born = process.platform === "linux" ? bornOnLinux(pid) : bornByPs(pid)
  return born ? { pid, born } : undefined
}

/** @param {ProcessIdentity | undefined} identity */
export const isAlive = (identity) =>
  identity?.born !== undefined && identify(identity.pid)?.born === identity.born

/**
 * @param {number} pid
 * @returns {string[]} the command line, empty when it may not be read
 */
export function commandLineOf(pid) {
  try {
    return process.platform === "linux"
      ? readFileSync(`/proc/${pid}/cmdline`, "utf8").split("\0")
      : askPs(pid, "command=").split(" ")
  } catch {
    return []
  }
}

function bornOnLinux(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8")
    // The name in parentheses may itself hold spaces and parentheses.
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ")
    const [state, startTicks] = [fields[0], fields[19]]
    const boot = readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim()
    return state === "Z" || state === "X" ? undefined : `${boot}:${startTicks}`
  } catch {
    return undefined
  }
}

function bornByPs(pid) {
  try {
    return askPs(pid, "lstart=").trim() || undefined
  } catch {
    return undefined
  }
}

const askPs = (pid, column) =>
  execFileSync("ps", ["-o", column, "-p", String(pid)], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
  })
