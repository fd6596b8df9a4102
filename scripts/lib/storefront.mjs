import { existsSync } from "node:fs"
import path from "node:path"

import { isTest } from "./build.mjs"
import { hashOf } from "./file-hash.mjs"
import { readJson, writeJson } from "./json-file.mjs"
import { projectRoot, storefrontFolder } from "./paths.mjs"
import { runCommand } from "./run-command.mjs"

const OUTPUT = path.join(storefrontFolder, "dist", "client")
const MARKER = path.join(storefrontFolder, "dist", "built.json")
// Made of the sources, by the build itself.
const MADE =
  /^storefront\/(dist\/|\.bare\/|src\/paraglide\/|src\/routeTree\.gen\.ts|project\.inlang\/(?!settings))/

/**
 * Builds the storefront, its texts and its list of routes, unless nothing that goes into it changed.
 * @param {import("./run-command.mjs").Workshop} workshop
 * @param {string} node
 */
export async function buildStorefront(workshop, node) {
  const inputs = hashOf(["storefront", path.join("src", "contracts")], {
    root: projectRoot,
    keep: (file) => !isTest(file) && !MADE.test(file),
  })
  if (readJson(MARKER)?.inputs === inputs && existsSync(OUTPUT)) {
    return "unchanged"
  }
  await runCommand(workshop, {
    name: "build-storefront",
    what: "Building the storefront",
    command: [node, path.join("build", "build.mjs")],
    cwd: storefrontFolder,
    env: process.env,
  })
  writeJson(MARKER, { inputs })
  return "built"
}

// The process gets these of the shop's settings, and no secret among them.
const ITS_SETTINGS =
  /^(PATH|HOME|LANG|TZ|NODE_OPTIONS|NODE_EXTRA_CA_CERTS|HOST|LOG_LEVEL|TRUSTED_PROXIES|STOREFRONT_.+|BACKEND_(INTERNAL_)?URL|SHOP_.+)$/

/** @param {NodeJS.ProcessEnv} env */
export const storefrontEnvironment = (env) =>
  Object.fromEntries(Object.entries(env).filter(([name]) => ITS_SETTINGS.test(name)))

/** @param {{ node: string, dev: boolean, env: NodeJS.ProcessEnv }} medusa */
export const storefrontCommand = ({ node, dev, env }) =>
  dev
    ? [
        node,
        path.join(storefrontFolder, "node_modules", "vite", "bin", "vite.js"),
        "dev",
        "--strictPort",
        "--host",
        env.HOST,
        "--port",
        env.STOREFRONT_PORT,
      ]
    : [node, path.join(storefrontFolder, "server", "main.ts")]
