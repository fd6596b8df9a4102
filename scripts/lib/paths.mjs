import { realpathSync } from "node:fs"
import path from "node:path"
import { fileURLToPath } from "node:url"

export const projectRoot = realpathSync(
  path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..", ".."),
)

/** @param {...string} parts */
export const inProject = (...parts) => path.join(projectRoot, ...parts)

export const dataFolder = inProject(".data")
export const logFolder = path.join(dataFolder, "logs")
export const runFolder = path.join(dataFolder, "run")
export const buildFolder = inProject(".medusa")
export const serverFolder = path.join(buildFolder, "server")
export const storefrontFolder = inProject("storefront")
export const medusaCli = inProject("node_modules", "@medusajs", "cli", "cli.js")
