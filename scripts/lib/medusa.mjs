import path from "node:path"

import { writeJson } from "./json-file.mjs"
import { buildFolder, inProject, medusaCli, projectRoot, serverFolder } from "./paths.mjs"

/**
 * How to call Medusa's command line and the shop's own entry: the built code, or the sources in
 * development.
 * @typedef {{ node: string, dev: boolean, env: NodeJS.ProcessEnv }} Medusa
 */

/**
 * The environment for whatever calls Medusa. Node 24 comes first on the PATH, so that what a process
 * starts runs on it as well. Medusa keeps its telemetry switch in the person's home and leaves a
 * sender running behind; with a switch of our own it does neither.
 * @param {string} node
 * @param {NodeJS.ProcessEnv} env
 */
export function medusaEnvironment(node, env) {
  const config = path.join(buildFolder, "config")
  writeJson(path.join(config, "medusa", "config.json"), { telemetry: { enabled: false } })
  return {
    ...env,
    PATH: [path.dirname(node), env.PATH ?? process.env.PATH].join(path.delimiter),
    XDG_CONFIG_HOME: config,
    MEDUSA_DISABLE_TELEMETRY: "1",
  }
}

/** @param {Medusa} medusa */
export const medusaFolder = ({ dev }) => (dev ? projectRoot : serverFolder)

/**
 * @param {Medusa} medusa
 * @param {string[]} args
 */
export const medusaCommand = ({ node }, args) => [node, medusaCli, ...args]

/**
 * @param {Medusa} medusa
 * @param {string} script name of a file in src/scripts, without its ending
 */
export const scriptCommand = (medusa, script) =>
  medusaCommand(medusa, ["exec", `./src/scripts/${script}.${medusa.dev ? "ts" : "js"}`])

/**
 * @param {Medusa} medusa
 * @param {string} entry of a process, without its ending
 */
const entryCommand = ({ node, dev }, entry) =>
  dev
    ? [node, "--watch", "-r", "ts-node/register/transpile-only", inProject(`${entry}.ts`)]
    : [node, path.join(serverFolder, `${entry}.js`)]

/** @param {Medusa} medusa */
export const serverCommand = (medusa) => entryCommand(medusa, "src/server/main")

/** @param {Medusa} medusa */
export const botCommand = (medusa) => entryCommand(medusa, "src/bot/main")
