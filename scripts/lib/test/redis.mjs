import { connect } from "node:net"
import path from "node:path"
import { setTimeout as sleep } from "node:timers/promises"

import { startChild } from "../children.mjs"
import { freePort } from "../ports.mjs"
import { toolOnPath } from "./tool-on-path.mjs"

const USUAL_PORT = 6379

/**
 * A Redis for the tests that want one: the one named, else one of our own, else the machine's.
 * @param {import("../run-command.mjs").Workshop & { sandbox: string }} workshop
 * @returns {Promise<string | undefined>}
 */
export async function findRedis(workshop) {
  const named = process.env.TEST_REDIS_URL || process.env.REDIS_URL
  if (named) {
    return named
  }
  const server = toolOnPath(["redis-server", "valkey-server"])
  if (server) {
    return startRedis(workshop, server)
  }
  return (await answersPing(USUAL_PORT)) ? addressOf(USUAL_PORT) : undefined
}

const addressOf = (port) => `redis://127.0.0.1:${port}`

async function startRedis({ lifecycle, logFolder, recordFolder, sandbox }, server) {
  const port = await freePort()
  const options = { port, bind: "127.0.0.1", save: "", appendonly: "no", dir: sandbox }
  const child = startChild({
    name: "redis",
    command: [
      server,
      ...Object.entries(options).flatMap(([name, value]) => [`--${name}`, `${value}`]),
    ],
    cwd: sandbox,
    env: { PATH: process.env.PATH },
    logFile: path.join(logFolder, "redis.log"),
    recordFolder,
  })
  child.exit.catch(() => {})
  lifecycle.add(child)
  for (let attempt = 0; attempt < 100; attempt += 1) {
    if (await answersPing(port)) {
      return addressOf(port)
    }
    await sleep(50)
  }
  return undefined
}

/** @returns {Promise<boolean>} */
function answersPing(port) {
  return new Promise((resolve) => {
    const socket = connect({ port, host: "127.0.0.1", timeout: 1_000 })
    const end = (answer) => {
      socket.destroy()
      resolve(answer)
    }
    socket.once("connect", () => socket.write("PING\r\n"))
    socket.once("data", (data) => end(data.toString().startsWith("+PONG")))
    socket.once("timeout", () => end(false))
    socket.once("error", () => end(false))
  })
}
