import { freePort } from "../../scripts/lib/ports.mjs"
import { inProject } from "../../scripts/lib/paths.mjs"
import { startAndWait } from "./server.mjs"

/**
 * The limit: one statement, or bytes from memory, behind node:http and nothing else.
 * @param {import("./stage.mjs").Stage} stage
 * @param {{ name: string, databaseUrl: string, query?: string, bytesOf?: string }} options
 */
export async function startRaw(stage, { name, databaseUrl, query = "", bytesOf = "" }) {
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const server = await startAndWait(stage, {
    name,
    command: [stage.node, inProject("bench", "lib", "raw-server.mjs")],
    cwd: inProject(),
    env: {
      PATH: process.env.PATH,
      DATABASE_URL: databaseUrl,
      RAW_PORT: String(port),
      RAW_QUERY: query,
      RAW_BYTES_OF: bytesOf,
    },
    readyUrl: `${url}/health`,
  })
  return { ...server, url }
}
