import { execFileSync } from "node:child_process"
import { existsSync } from "node:fs"
import path from "node:path"

import { inProject } from "./paths.mjs"
import { Refusal } from "./refusal.mjs"
import { runCommand } from "./run-command.mjs"
import { environmentOutside } from "./tools.mjs"

/**
 * The Node for every process of the shop: the exact one that npm brought, whatever started us.
 * @param {import("./run-command.mjs").Workshop} workshop
 * @returns {Promise<string>}
 */
export async function findNode24(workshop) {
  const brought = broughtByNpm()
  if (brought) {
    return brought
  }
  if (existsSync(inProject("node_modules", "node", "installArchSpecificPackage.js"))) {
    await installBinary(workshop)
  }
  const found = broughtByNpm() ?? (isRecent(process.versions.node) ? process.execPath : undefined)
  if (!found) {
    throw new Refusal(
      `The Node 24 that npm should have brought does not run here, and Node ` +
        `${process.versions.node} is too old for the shop: install Node 24 and try again.`,
    )
  }
  return found
}

const broughtByNpm = () =>
  [
    inProject("node_modules", `node-${process.platform}-${process.arch}`, "bin", "node"),
    inProject("node_modules", "node", "bin", "node"),
  ].find((file) => existsSync(file) && runs(file))

/** npm may be told not to run install scripts, and then the package arrives without its binary. */
async function installBinary(workshop) {
  const folder = inProject("node_modules", "node")
  await runCommand(workshop, {
    name: "node-24",
    what: "Fetching Node 24",
    command: [process.execPath, path.join(folder, "installArchSpecificPackage.js")],
    cwd: folder,
    env: environmentOutside(),
  }).catch((error) => {
    if (!(error instanceof Refusal)) {
      throw error
    }
  })
}

function runs(file) {
  try {
    return isRecent(execFileSync(file, ["--version"], { encoding: "utf8" }).slice(1))
  } catch {
    return false
  }
}

function isRecent(version) {
  const [major, minor] = version.split(".").map(Number)
  return major > 22 || (major === 22 && minor >= 12)
}
