import { existsSync, rmSync } from "node:fs"
import path from "node:path"

import { requireFreeDisk } from "./disk.mjs"
import { hashOf } from "./file-hash.mjs"
import { readJson, writeJson } from "./json-file.mjs"
import { medusaCommand, medusaEnvironment } from "./medusa.mjs"
import { buildFolder, projectRoot, serverFolder } from "./paths.mjs"
import { runCommand } from "./run-command.mjs"

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
 * Builds the backend and the dashboard, unless nothing that goes into them changed.
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

export const isTest = (file) => /\.(spec|test)\.tsx?$|\/__tests__\//.test(file)
