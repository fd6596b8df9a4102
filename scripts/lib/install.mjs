import { existsSync } from "node:fs"

import { requireFreeDisk } from "./disk.mjs"
import { hashOf } from "./file-hash.mjs"
import { readJson, writeJson } from "./json-file.mjs"
import { inProject, projectRoot } from "./paths.mjs"
import { Refusal } from "./refusal.mjs"
import { runCommand } from "./run-command.mjs"
import { environmentOutside, npmCommand } from "./tools.mjs"

const MARKER = inProject("node_modules", ".domovoy-install.json")
const INSTALL_MEGABYTES = 2_000

/**
 * Installs by the lockfile, unless that very lockfile is installed already.
 * @param {import("./run-command.mjs").Workshop} workshop
 * @param {(detail: string) => void} say
 */
export async function install(workshop, say) {
  if (!existsSync(inProject("package-lock.json"))) {
    throw new Refusal("package-lock.json is missing: get it back from the repository.")
  }
  const wanted = {
    lockfile: hashOf(["package-lock.json"], { root: projectRoot }),
    platform: `${process.platform}-${process.arch}`,
  }
  const found = readJson(MARKER)
  if (found?.lockfile === wanted.lockfile && found.platform === wanted.platform) {
    return "already there"
  }
  const moved = found && found.platform !== wanted.platform
  if (!moved && installedByHand()) {
    writeJson(MARKER, wanted)
    return "already there"
  }
  requireFreeDisk(projectRoot, { megabytes: INSTALL_MEGABYTES, purpose: "installing packages" })
  say("npm ci, one to three minutes")
  await runCommand(workshop, {
    name: "install",
    what: "Installing the packages",
    // NODE_ENV=production around us must not leave out the compiler.
    command: [...npmCommand(), "ci", "--include=dev", "--no-audit", "--no-fund"],
    cwd: projectRoot,
    env: environmentOutside(),
  })
  writeJson(MARKER, wanted)
  return "installed"
}

/** npm writes its own copy of the lockfile last, so equal versions there mean a whole install. */
function installedByHand() {
  const wanted = readJson(inProject("package-lock.json"))?.packages ?? {}
  const found = readJson(inProject("node_modules", ".package-lock.json"))?.packages
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
