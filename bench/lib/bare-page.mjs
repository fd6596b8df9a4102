import { cpSync, rmSync } from "node:fs"
import path from "node:path"

import { inProject, storefrontFolder } from "../../scripts/lib/paths.mjs"
import { freePort } from "../../scripts/lib/ports.mjs"
import { runCommand } from "../../scripts/lib/run-command.mjs"
import { startAndWait } from "./server.mjs"

// Within the storefront, so that it is made by the very packages of the storefront.
const FOLDER = path.join(storefrontFolder, ".bare")

/**
 * A page of the same framework with nothing on it, built and served.
 * @param {import("./stage.mjs").Stage} stage
 */
export async function startBarePage(stage) {
  rmSync(FOLDER, { recursive: true, force: true })
  cpSync(inProject("bench", "bare-page"), FOLDER, { recursive: true })
  stage.lifecycle.add({ stop: () => rmSync(FOLDER, { recursive: true, force: true }) })
  await runCommand(
    { ...stage, recordFolder: path.join(stage.sandbox, "run") },
    {
      name: "bare-page-build",
      what: "Building the bare page",
      command: [stage.node, path.join("..", "node_modules", "vite", "bin", "vite.js"), "build"],
      cwd: FOLDER,
      env: process.env,
    },
  )
  const url = `http://127.0.0.1:${await freePort()}`
  const server = await startAndWait(stage, {
    name: "bare-page",
    command: [stage.node, "serve.mjs"],
    cwd: FOLDER,
    env: { PATH: process.env.PATH, NODE_ENV: "production", PORT: new URL(url).port },
    readyUrl: `${url}/`,
  })
  return { ...server, url }
}
