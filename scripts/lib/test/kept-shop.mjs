import {
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
} from "node:fs"
import path from "node:path"

import { readJson, writeJson } from "../json-file.mjs"
import { lockWhenFree } from "../lock.mjs"
import { projectRoot } from "../paths.mjs"
import { runCommand } from "../run-command.mjs"

// Enough to go from branch to branch and back.
const MOST_KEPT = 3
const HALF = ".half"
const NOTE = "shop.json"
const PARTS = ["postgres", "files", NOTE]

/**
 * What a run begins with: a migrated and filled shop, stopped, in the sandbox. It is made when
 * anything that decides it has changed, and kept under the hash of that.
 * @template Shop
 * @param {import("./shop.mjs").TestWorkshop} workshop
 * @param {{ folder: string, key: string, say: (detail: string) => void,
 *   make: () => Promise<Shop> }} options `folder`: where shops are kept; `make` makes one in the
 *   sandbox, stops it, and says what whoever starts it again must know
 * @returns {Promise<Shop>} what `make` said
 */
export async function takeKeptShop(workshop, { folder, key, say, make }) {
  const { lifecycle, sandbox } = workshop
  const release = await lockWhenFree(`${folder}.lock`, {
    signal: lifecycle.signal,
    onWait: () => say("waiting for another npm test"),
  })
  const forget = lifecycle.add({ stop: release })
  const kept = path.join(folder, key)
  if (existsSync(kept)) {
    await copyParts(workshop, { from: kept, to: sandbox })
  } else {
    writeJson(path.join(sandbox, NOTE), await make(), 0o600)
    await keep(workshop, kept)
  }
  forgetOldest(folder, kept)
  forget()
  release()
  return readJson(path.join(sandbox, NOTE))
}

/** Copied under another name and renamed when whole: what bears its final name can be taken. */
async function keep(workshop, kept) {
  const half = kept + HALF
  rmSync(half, { recursive: true, force: true })
  mkdirSync(half, { recursive: true })
  await copyParts(workshop, { from: workshop.sandbox, to: half })
  renameSync(half, kept)
}

/** Node's own copying would give the files to us, and PostgreSQL runs as somebody else. */
const copyParts = (workshop, { from, to }) =>
  runCommand(workshop, {
    name: "copy-shop",
    what: "Copying the demo shop",
    command: ["cp", "-a", ...PARTS.map((part) => path.join(from, part)), to],
    cwd: projectRoot,
    env: process.env,
  })

/** Nobody copies to or from them now: whoever is here has the lock. */
function forgetOldest(folder, latest) {
  const now = new Date()
  utimesSync(latest, now, now)
  const all = readdirSync(folder).map((name) => path.join(folder, name))
  const whole = all
    .filter((shop) => !shop.endsWith(HALF))
    .sort((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs)
    .slice(0, MOST_KEPT)
  for (const shop of all.filter((one) => !whole.includes(one))) {
    rmSync(shop, { recursive: true, force: true })
  }
}
