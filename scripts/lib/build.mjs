import { cpSync, existsSync, readdirSync, renameSync, rmSync } from "node:fs"
import path from "node:path"

import { requireFreeDisk } from "./disk.mjs"
import { hashOf } from "./file-hash.mjs"
import { importsOf } from "./imports-of.mjs"
import { readJson, writeJson } from "./json-file.mjs"
import { medusaCommand, medusaEnvironment } from "./medusa.mjs"
import { buildFolder, inProject, projectRoot, serverFolder } from "./paths.mjs"
import { runCommand } from "./run-command.mjs"

const MARKER = path.join(buildFolder, "built.json")
const BUILD_MEGABYTES = 300
const DASHBOARD = path.join(buildFolder, "admin")
const SERVED_DASHBOARD = path.join(serverFolder, "public", "admin")
const PLUGIN_PAGES = "plugins/messenger/.medusa/server/src/admin"
const SHARED_INPUTS = ["package.json", "package-lock.json", "medusa-config.ts", "tsconfig.json"]

export const isTest = (file) => /\.(spec|test)\.tsx?$|\/__tests__\//.test(file)
const isOfDashboard = (file) => file.startsWith("src/admin/")

// The dashboard takes most of a minute, and seldom changes with the backend.
const parts = [
  {
    name: "backend",
    output: path.join(serverFolder, "medusa-config.js"),
    command: ({ node }) => [node, inProject("scripts", "lib", "compile-backend.mjs")],
    inputs: () =>
      hashOf([...SHARED_INPUTS, "instrumentation.ts", "src", "plugins"], {
        root: projectRoot,
        keep: (file) => !isTest(file) && !isOfDashboard(file),
      }),
  },
  {
    name: "dashboard",
    output: path.join(DASHBOARD, "index.html"),
    command: ({ node }) => medusaCommand({ node }, ["build", "--admin-only", "--no-lint"]),
    inputs: () =>
      hashOf(
        [...SHARED_INPUTS, "src/config", PLUGIN_PAGES, "src/admin", ...sharedWithDashboard()],
        {
          root: projectRoot,
          keep: (file) => !isTest(file),
        },
      ),
  },
]

/**
 * Builds the backend and the dashboard, each unless nothing that goes into it changed.
 * @param {import("./run-command.mjs").Workshop} workshop
 * @param {{ node: string, say: (detail: string) => void }} options
 */
export async function build(workshop, { node, say }) {
  const wanted = Object.fromEntries(parts.map(({ name, inputs }) => [name, inputs()]))
  const built = readJson(MARKER) ?? {}
  const missing = parts.filter(
    ({ name, output }) => built[name] !== wanted[name] || !existsSync(output),
  )
  if (missing.length === 0 && existsSync(SERVED_DASHBOARD)) {
    return "unchanged"
  }
  requireFreeDisk(projectRoot, { megabytes: BUILD_MEGABYTES, purpose: "building" })
  const names = missing.map(({ name }) => name).join(" and ")
  say(`${names}, about a minute`)
  rmSync(SERVED_DASHBOARD, { recursive: true, force: true })
  await Promise.all(
    missing.map(async (part) => {
      writeJson(MARKER, { ...readJson(MARKER), [part.name]: undefined })
      await buildPart(workshop, { node, part })
      writeJson(MARKER, { ...readJson(MARKER), [part.name]: wanted[part.name] })
    }),
  )
  serveDashboard()
  return `built ${names}`
}

const buildPart = (workshop, { node, part }) =>
  runCommand(workshop, {
    name: `build-${part.name}`,
    what: `Building the ${part.name}`,
    command: part.command({ node }),
    cwd: projectRoot,
    env: medusaEnvironment(node, process.env),
  })

/** Renamed when whole: what bears the final name is what is served. */
function serveDashboard() {
  const half = `${SERVED_DASHBOARD}.half`
  rmSync(half, { recursive: true, force: true })
  cpSync(DASHBOARD, half, { recursive: true })
  renameSync(half, SERVED_DASHBOARD)
}

function sharedWithDashboard() {
  const files = readdirSync(inProject("src", "admin"), { recursive: true })
    .filter((file) => /\.tsx?$/.test(file) && !isTest(file))
    .map((file) => inProject("src", "admin", file))
  return importsOf(files).map((file) => path.relative(projectRoot, file))
}
