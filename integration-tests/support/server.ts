import { spawn, type ChildProcess } from "node:child_process"
import { once } from "node:events"
import { mkdtempSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { freePort } from "./free-port"
import { demanded } from "./settings"
import { until } from "./until"

const secret = (letter: string) => `${letter}QmVhdXRpZnVsLWhvdXNlLXNwaXJpdC0wMTIzNDU2Nzg5`

export const secrets = {
  JWT_SECRET: secret("j"),
  COOKIE_SECRET: secret("c"),
  AUTH_MFA_ENCRYPTION_KEY: secret("m"),
}

/** What the servers of tests sign with, for tests that forge. */
export const secretOf = (name: keyof typeof secrets): string => secrets[name]

export type RunningServer = {
  url: string
  metricsUrl: string
  child: ChildProcess
  log: () => string
  exit: Promise<number | null>
  stop: () => Promise<number | null>
}

/** Spawns a server process as production would; says nothing yet of whether it will serve. */
export const spawnServer = async (
  env: Record<string, string | undefined>,
): Promise<RunningServer> => {
  const port = await freePort()
  const metricsPort = await freePort()
  const url = `http://127.0.0.1:${port}`
  const child = spawn(process.execPath, ["src/server/main.js"], {
    cwd: demanded("TEST_SERVER_DIR"),
    env: {
      PATH: process.env.PATH,
      // Without Medusa's switch that stands there, senders of telemetry start one another for ever.
      XDG_CONFIG_HOME: process.env.XDG_CONFIG_HOME,
      NODE_ENV: "production",
      DEMO_SHOP: "true",
      BACKEND_PORT: String(port),
      BACKEND_URL: url,
      METRICS_PORT: String(metricsPort),
      MAIL_INBOX_PORT: String(await freePort()),
      ...secrets,
      FILES_DIR: mkdtempSync(join(tmpdir(), "domovoy-files-")),
      MEDUSA_DISABLE_TELEMETRY: "1",
      // All of a test's people come from one address.
      ACCOUNT_ATTEMPTS_PER_ADDRESS: "0",
      ...env,
    },
  })
  let log = ""
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (chunk: Buffer) => (log += chunk.toString()))
  }
  const exit = once(child, "exit").then(([code]) => code as number | null)
  const stop = async () => {
    if (child.exitCode === null) child.kill("SIGTERM")
    return exit
  }
  return { url, metricsUrl: `http://127.0.0.1:${metricsPort}`, child, log: () => log, exit, stop }
}

/** What a process says last tells why it ended. */
const lastOf = (log: string): string => log.trimEnd().split("\n").slice(-5).join("\n")

export const startServer = async (
  env: Record<string, string | undefined>,
): Promise<RunningServer> => {
  const server = await spawnServer(env)
  await until(async () => {
    const { exitCode, signalCode } = server.child
    if (exitCode !== null || signalCode !== null) {
      throw new Error(`The server stopped (${exitCode ?? signalCode}):\n${lastOf(server.log())}`)
    }
    const answer = await fetch(`${server.url}/health`).catch(() => null)
    return answer?.status === 200
  }, 120_000)
  return server
}
