import { existsSync } from "node:fs"
import path from "node:path"

import { requireFreeDisk } from "./disk.mjs"
import { hashOf } from "./file-hash.mjs"
import { readJson, writeJson } from "./json-file.mjs"
import { projectRoot, storefrontFolder } from "./paths.mjs"
import { Refusal } from "./refusal.mjs"
import { runCommand } from "./run-command.mjs"
import { environmentOutside, npmCommand } from "./tools.mjs"

const packages = [
  { folder: projectRoot, name: "install", what: "the packages", megabytes: 2_000 },
  {
    folder: storefrontFolder,
    name: "install-storefront",
    what: "the packages of the storefront",
    megabytes: 1_000,
  },
]

/**
 * Installs by the lockfiles, unless those very lockfiles are installed already.
 * @param {import("./run-command.mjs").Workshop} workshop
 * @param {(detail: string) => void} say
 */
export async function install(workshop, say) {
  const notes = []
  for (const one of packages) {
    notes.push(await installIn(workshop, { ...one, say }))
  }
  return notes.find((note) => note === "installed") ?? "already there"
}

async function installIn(workshop, { folder, name, what, megabytes, say }) {
  if (!existsSync(path.join(folder, "package-lock.json"))) {
    const missing = path.relative(projectRoot, path.join(folder, "package-lock.json"))
    throw new Refusal(`${missing} is missing: get it back from the repository.`)
  }
  const marker = path.join(folder, "node_modules", ".domovoy-install.json")
  const wanted = {
    lockfile: hashOf(["package-lock.json"], { root: folder }),
    platform: `${process.platform}-${process.arch}`,
  }
  const found = readJson(marker)
  if (found?.lockfile === wanted.lockfile && found.platform === wanted.platform) {
    return "already there"
  }
  const moved = found && found.platform !== wanted.platform
  if (!moved && installedByHand(folder)) {
    writeJson(marker, wanted)
    return "already there"
  }
  requireFreeDisk(projectRoot, { megabytes, purpose: "installing packages" })
  say(`${what}: npm ci, one to three minutes`)
  await runCommand(workshop, {
    name,
    what: `Installing ${what}`,
    // NODE_ENV=production around us must not leave out the compiler.
    command: [...npmCommand(), "ci", "--include=dev", "--no-audit", "--no-fund"],
    cwd: folder,
    env: environmentOutside(),
  })
  writeJson(marker, wanted)
  return "installed"
}

/** npm writes its own copy of the lockfile last, so equal versions there mean a whole install. */
function installedByHand(folder) {
  const wanted = readJson(path.join(folder, "package-lock.json"))?.packages ?? {}
  const found = readJson(path.join(folder, "node_modules", ".package-lock.json"))?.packages
  return (
    found !== undefined &&
    Object.entries(wanted).every(
      ([name, { version, optional, link, extraneous }]) =>
        !name.startsWith("node_modules/") ||
        link ||
        extraneous ||
        found[name]?.version === version ||
        (optional && !found[name]),
    )
  )
}
