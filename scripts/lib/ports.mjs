import { createServer } from "node:net"

import { Refusal } from "./refusal.mjs"

/**
 * @typedef {{ port: number, setting: string, who: string }} NeededPort
 */

/**
 * Refuses in one sentence that names the port, who needs it and the setting that moves it.
 * @param {NeededPort[]} needed
 * @param {string} host
 */
export async function requireFreePorts(needed, host) {
  for (const { port, setting, who } of needed) {
    const twin = needed.find((other) => other.port === port && other.setting !== setting)
    if (twin) {
      throw new Refusal(`${setting} and ${twin.setting} are both ${port}: change one of them.`)
    }
    const problem = await whyNotFree(port, host)
    if (problem === "EACCES") {
      throw new Refusal(`Only root may use port ${port}: set ${setting} to another port.`)
    }
    if (problem) {
      throw new Refusal(
        `Port ${port} is busy, and ${who} needs it: stop the other program, or set ${setting} to ` +
          `another port (in .env or before the command).`,
      )
    }
  }
}

/** @returns {Promise<number>} */
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once("error", reject)
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address()
      server.close(() => resolve(port))
    })
  })
}

// A browser may try ::1 first for "localhost", so a stranger there is in the way as well.
async function whyNotFree(port, host) {
  for (const one of new Set([host, "127.0.0.1", "::1"])) {
    const code = await tryToListen(port, one)
    if (code === "EADDRINUSE" || code === "EACCES") {
      return code
    }
  }
  return undefined
}

function tryToListen(port, host) {
  return new Promise((resolve) => {
    const server = createServer()
    server.once("error", (error) => resolve(error.code))
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(undefined)))
  })
}
