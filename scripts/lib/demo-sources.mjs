import { existsSync } from "node:fs"
import path from "node:path"

import { medusaFolder } from "./medusa.mjs"
import { runCommand } from "./run-command.mjs"

const FOLDER = "demo-sources"

/** Where the sources of the demo shop are found, the only ones on this machine that may be read. */
export const demoSourcesUrl = (backendUrl) => `${backendUrl}/static/${FOLDER}/`

/**
 * What a command has to know to read them, where the shop has them.
 * @param {NodeJS.ProcessEnv} env
 */
export const demoSourcesIn = (env) =>
  existsSync(folderIn(env)) ? { IMPORT_LOCAL_SOURCES: demoSourcesUrl(env.BACKEND_URL) } : {}

const folderIn = (env) => path.join(env.FILES_DIR, "public", FOLDER)

/**
 * Puts three catalogues to import from among the shop's files.
 * @param {import("./run-command.mjs").Workshop} workshop
 * @param {{ medusa: import("./medusa.mjs").Medusa, backendUrl: string }} options
 */
export function writeDemoSources(workshop, { medusa, backendUrl }) {
  const { node, dev, env } = medusa
  const script = `./src/scripts/demo/sources/write-sources.${dev ? "ts" : "js"}`
  const reading = dev ? ["-r", "ts-node/register/transpile-only"] : []
  return runCommand(workshop, {
    name: "demo-sources",
    what: "Drawing the sources of the demo shop",
    command: [node, ...reading, script, folderIn(env), demoSourcesUrl(backendUrl)],
    cwd: medusaFolder(medusa),
    env,
  })
}
