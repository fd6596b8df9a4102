import { existsSync, rmSync } from "node:fs"
import path from "node:path"

import { requireFreeDisk } from "./disk.mjs"
import { hashOf } from "./file-hash.mjs"
import { readJson, writeJson } from "./json-file.mjs"
import { medusaCommand, medusaEnvironment } from "./medusa.mjs"
import { buildFolder, inProject, projectRoot, serverFolder } from "./paths.mjs"
import { runCommand } from "./run-command.mjs"
import { npmCommand } from "./tools.mjs"

const INPUTS = [
  "package.json",
  "package-lock.json",
  "medusa-config.ts",
  "tsconfig.json",
  "instrumentation.ts",
  "src",
  "plugins",
]
const MARKER = path.join(buildFolder, "built.json")
const BUILD_MEGABYTES = 300

/**
 * Builds the plugins, the backend and the dashboard, unless nothing that goes into them changed.
 * @param {import("./run-command.mjs").Workshop} workshop
 * @param {{ node: string, say: (detail: string) => void }} options
 */
export async function build(workshop, { node, say }) {
  const inputs = hashOf(INPUTS, { root: projectRoot, keep: (file) => !isTest(file) })
  if (readJson(MARKER)?.inputs === inputs && existsSync(serverFolder)) {
    return "unchanged"
  }
  requireFreeDisk(projectRoot, { megabytes: BUILD_MEGABYTES, purpose: "building" })
  rmSync(MARKER, { force: true })
  if (existsSync(inProject("plugins", "messenger"))) {
    say("the messenger plugin")
    await buildPlugin(workshop, node)
  }
  say("backend and dashboard, about a minute")
  await runCommand(workshop, {
    name: "build",
    what: "Building the backend and the dashboard",
    command: medusaCommand({ node }, ["build", "--no-lint"]),
    cwd: projectRoot,
    env: medusaEnvironment(node, process.env),
  })
  writeJson(MARKER, { inputs })
  return "built"
}

const buildPlugin = (workshop, node) =>
  runCommand(workshop, {
    name: "build-messenger",
    what: "Building the messenger plugin",
    command: [...npmCommand(), "--prefix", inProject("plugins", "messenger"), "run", "build"],
    cwd: projectRoot,
    env: medusaEnvironment(node, process.env),
  })

const isTest = (file) => /\.(spec|test)\.tsx?$|\/__tests__\//.test(file)
