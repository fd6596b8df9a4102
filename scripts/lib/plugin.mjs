import { existsSync } from "node:fs"
import path from "node:path"

import { isTest } from "./build.mjs"
import { hashOf } from "./file-hash.mjs"
import { readJson, writeJson } from "./json-file.mjs"
import { medusaEnvironment } from "./medusa.mjs"
import { inProject, medusaCli, projectRoot } from "./paths.mjs"
import { runCommand } from "./run-command.mjs"

const PLUGIN = path.join("plugins", "messenger")
const OUTPUT = inProject(PLUGIN, ".medusa", "server")
const MARKER = inProject(PLUGIN, ".medusa", "built.json")

/**
 * Builds the plugin of this repository, unless nothing that goes into it changed.
 * @param {import("./run-command.mjs").Workshop} workshop
 * @param {string} node
 */
export async function buildPlugin(workshop, node) {
  const inputs = hashOf([PLUGIN, "package-lock.json"], {
    root: projectRoot,
    keep: (file) => !isTest(file),
  })
  if (readJson(MARKER)?.inputs === inputs && existsSync(OUTPUT)) {
    return "unchanged"
  }
  await runCommand(workshop, {
    name: "build-plugin",
    what: "Building the messenger plugin",
    command: [node, medusaCli, "plugin:build"],
    cwd: inProject(PLUGIN),
    env: medusaEnvironment(node, process.env),
  })
  writeJson(MARKER, { inputs })
  return "built"
}
