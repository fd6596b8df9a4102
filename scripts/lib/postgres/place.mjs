import { createHash, randomBytes } from "node:crypto"
import { existsSync, lstatSync, mkdirSync, readlinkSync, rmSync, symlinkSync } from "node:fs"
import path from "node:path"

import { projectRoot } from "../paths.mjs"
import { Refusal } from "../refusal.mjs"
import { canEnter, canRun, chooseAccount, isRoot } from "./account.mjs"
import { copyBinaries } from "./binaries.mjs"

/**
 * Where a cluster lives and as whom it runs.
 * @typedef {{ data: string, native: string, account: import("./account.mjs").Account }} Place
 */

// /var/lib before /var/tmp: some systems sweep old files out of the latter.
const OUTSIDE = ["/var/lib", "/var/tmp"]

export const projectKey = createHash("sha256").update(projectRoot).digest("hex").slice(0, 12)

/**
 * The data lies in `<home>/postgres`. When we are root and the account of PostgreSQL cannot reach
 * that folder, `<home>/postgres` is a link to a folder outside.
 * @param {string} home
 * @param {ReturnType<typeof import("./binaries.mjs").findBinaries>} binaries
 * @returns {Place}
 */
export function choosePlace(home, binaries) {
  mkdirSync(home, { recursive: true })
  const data = path.join(home, "postgres")
  const followed = followLink(data)
  const account = chooseAccount(followed ?? data)
  if (!followed && canEnter(home, account)) {
    return { data, account, native: reachableBinaries({ binaries, account, home }) }
  }
  if (!followed && existsSync(data)) {
    throw new Refusal(`The account of PostgreSQL cannot reach ${data}: a folder above is closed.`)
  }
  const outside = followed ? path.dirname(followed) : makeOutside()
  if (!followed) {
    symlinkSync(path.join(outside, "postgres"), data)
  }
  return {
    data: path.join(outside, "postgres"),
    account,
    native: reachableBinaries({ binaries, account, home: outside }),
  }
}

function reachableBinaries({ binaries, account, home }) {
  if (canRun(binaries.native, account)) {
    return binaries.native
  }
  const copy = isRoot() ? copyBinaries(binaries, home) : undefined
  if (!copy || !canRun(copy, account)) {
    throw new Refusal(
      "The built-in PostgreSQL does not run on this system (it needs glibc, so not Alpine): set " +
        "DATABASE_URL to a PostgreSQL 17 of your own.",
    )
  }
  return copy
}

/** A link that came along with a copy of the project leads to the data of the original. */
function followLink(link) {
  if (!lstatSync(link, { throwIfNoEntry: false })?.isSymbolicLink()) {
    return undefined
  }
  const target = readlinkSync(link)
  if (path.basename(path.dirname(target)).startsWith(`domovoy-${projectKey}-`) && isRoot()) {
    return target
  }
  rmSync(link)
  return undefined
}

function makeOutside() {
  const base = OUTSIDE.find((folder) => existsSync(folder))
  const outside = path.join(base, `domovoy-${projectKey}-${randomBytes(4).toString("hex")}`)
  mkdirSync(outside, { mode: 0o755 })
  return outside
}
