import { cpSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs"
import path from "node:path"

import { readJson, writeJson } from "../../scripts/lib/json-file.mjs"
import { medusaCommand } from "../../scripts/lib/medusa.mjs"
import { inProject, serverFolder } from "../../scripts/lib/paths.mjs"
import { startAndWait } from "./server.mjs"

/** Medusa's own cache, switched on as its documents say, kept in the process. */
const CACHING = `
  featureFlags: { caching: true },
  modules: [{ resolve: "@medusajs/medusa/caching", options: { in_memory: { enable: true } } }],`

const configOf = ({ caching }) => `const { defineConfig } = require("@medusajs/framework/utils")

module.exports = defineConfig({
  projectConfig: {
    databaseUrl: process.env.DATABASE_URL,
    http: {
      storeCors: process.env.BACKEND_URL,
      adminCors: process.env.BACKEND_URL,
      authCors: process.env.BACKEND_URL,
      jwtSecret: process.env.JWT_SECRET,
      cookieSecret: process.env.COOKIE_SECRET,
    },
  },${caching ? CACHING : ""}
})
`

/**
 * The peer: Medusa as it comes, of the same version, with the same packages and the same dashboard.
 * @param {import("./stage.mjs").Stage} stage
 * @param {{ caching?: boolean }} [options]
 * @returns {string} its folder
 */
export function makeVanilla({ sandbox }, { caching = false } = {}) {
  const folder = path.join(sandbox, caching ? "vanilla-caching" : "vanilla")
  mkdirSync(path.join(folder, "src"), { recursive: true })
  const { dependencies } = readJson(inProject("package.json"))
  const medusa = Object.entries(dependencies).filter(([name]) => name.startsWith("@medusajs/"))
  writeJson(path.join(folder, "package.json"), {
    name: "vanilla",
    version: "1.0.0",
    dependencies: Object.fromEntries(medusa),
  })
  writeFileSync(path.join(folder, "medusa-config.js"), configOf({ caching }))
  symlinkSync(inProject("node_modules"), path.join(folder, "node_modules"))
  cpSync(path.join(serverFolder, "public"), path.join(folder, "public"), { recursive: true })
  return folder
}

/**
 * @param {import("./stage.mjs").Stage} stage
 * @param {{ databaseUrl: string, folder: string, name: string }} options
 */
export async function startVanilla(stage, { databaseUrl, folder, name }) {
  const env = await stage.shopEnvironment(databaseUrl)
  const port = env.BACKEND_PORT
  const url = `http://127.0.0.1:${port}`
  const server = await startAndWait(stage, {
    name,
    command: medusaCommand({ node: stage.node }, ["start", "--host", "127.0.0.1", "--port", port]),
    cwd: folder,
    env,
    readyUrl: `${url}/health`,
  })
  return { ...server, url }
}
