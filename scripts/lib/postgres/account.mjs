import { spawnSync } from "node:child_process"
import { readFileSync, statSync } from "node:fs"
import path from "node:path"

import { Refusal } from "../refusal.mjs"

/**
 * PostgreSQL refuses to run as root, so root lends it another account of the machine.
 * @typedef {{ uid: number, gid: number } | undefined} Account nothing: our own
 */

/** @returns {boolean} */
export const isRoot = () => process.getuid?.() === 0

/**
 * @param {string} dataFolder an existing one decides: its files belong to somebody
 * @returns {Account}
 */
export function chooseAccount(dataFolder) {
  const owner = statSync(dataFolder, { throwIfNoEntry: false })
  if (!isRoot()) {
    if (owner && owner.uid !== process.getuid?.()) {
      throw new Refusal(
        `${dataFolder} belongs to another user: start the shop as the user who made it (root?).`,
      )
    }
    return undefined
  }
  const accounts = knownAccounts()
  const found = owner?.uid
    ? accounts.find(({ uid }) => uid === owner.uid)
    : ["postgres", "_postgres", "nobody"]
        .map((name) => accounts.find((account) => account.name === name))
        .find(Boolean)
  if (!found) {
    throw new Refusal(
      "PostgreSQL does not run as root and found no account to run as: start the shop as an " +
        "ordinary user, or create a user named postgres.",
    )
  }
  return { uid: found.uid, gid: found.gid }
}

/**
 * @param {string} folder
 * @param {Account} account
 */
export const canEnter = (folder, account) =>
  account === undefined ||
  spawnSync("/bin/sh", ["-c", 'cd "$0"', folder], { ...account, cwd: "/", stdio: "ignore" })
    .status === 0

/**
 * @param {string} native
 * @param {Account} account
 */
export const canRun = (native, account) =>
  spawnSync(path.join(native, "bin", "postgres"), ["--version"], {
    ...account,
    cwd: "/",
    stdio: "ignore",
  }).status === 0

function knownAccounts() {
  return readFileSync("/etc/passwd", "utf8")
    .split("\n")
    .map((line) => line.split(":"))
    .filter((fields) => fields.length >= 4)
    .map(([name, , uid, gid]) => ({ name, uid: Number(uid), gid: Number(gid) }))
    .filter(({ uid }) => uid > 0)
}
