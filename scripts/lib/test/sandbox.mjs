import { chmodSync, lstatSync, mkdtempSync, readdirSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import path from "node:path"

import { stopOrphans } from "../children.mjs"
import { freeMegabytes } from "../disk.mjs"
import { readJson, writeJson } from "../json-file.mjs"
import { canEnter, chooseAccount } from "../postgres/account.mjs"
import { projectKey } from "../postgres/place.mjs"
import { stopLeftServer } from "../postgres/server.mjs"
import { identify, isAlive } from "../process-identity.mjs"
import { Refusal } from "../refusal.mjs"

const PREFIX = `domovoy-test-${projectKey}-`
const NEEDED_MEGABYTES = 1_000
const OWNER = "owner.json"

/**
 * A folder for everything that a test run writes, gone at its end.
 * @param {import("../lifecycle.mjs").Lifecycle} lifecycle
 * @returns {Promise<string>}
 */
export async function makeSandbox(lifecycle) {
  const bases = [...new Set([tmpdir(), "/var/tmp"])]
  await Promise.all(bases.flatMap(listSandboxes).map(removeAbandoned))
  const folder = mkdtempSync(path.join(chooseBase(bases), PREFIX))
  lifecycle.add({ stop: () => rmSync(folder, { recursive: true, force: true }) })
  // The account of PostgreSQL must get through; its own folder inside is closed.
  chmodSync(folder, 0o755)
  writeJson(path.join(folder, OWNER), identify(process.pid))
  return folder
}

function chooseBase(bases) {
  const account = chooseAccount(path.join(bases[0], "nothing-yet"))
  const open = bases.filter((base) => canEnter(base, account))
  const found = open.find((base) => freeMegabytes(base) >= NEEDED_MEGABYTES)
  if (!found) {
    throw new Refusal(
      `The tests need ${NEEDED_MEGABYTES} MB of temporary space, and there is not so much in ` +
        `${bases.join(" or ")}: set TMPDIR to another folder.`,
    )
  }
  return found
}

/** A run that was killed could not tidy up. */
async function removeAbandoned(folder) {
  if (!isAlive(readJson(path.join(folder, OWNER)))) {
    await stopOrphans(path.join(folder, "run"))
    await stopLeftServer(path.join(folder, "postgres"))
    rmSync(folder, { recursive: true, force: true })
  }
}

function listSandboxes(base) {
  try {
    return readdirSync(base)
      .filter((name) => name.startsWith(PREFIX))
      .map((name) => path.join(base, name))
      .filter((folder) => isOurs(lstatSync(folder)))
  } catch {
    return []
  }
}

const isOurs = (stat) => stat.isDirectory() && stat.uid === process.getuid?.()
