import { once } from "node:events"
import { createServer } from "node:net"

// Below the ports that the system gives to connections, which would take one before its server does.
const FIRST = 11_000
const PORTS_OF_A_WORKER = 2_000
const MOST_WORKERS = 10

const worker = Number(process.env.JEST_WORKER_ID ?? 1) % MOST_WORKERS
const first = FIRST + worker * PORTS_OF_A_WORKER

let last = Math.floor(Math.random() * PORTS_OF_A_WORKER)

/** A port for a server that is yet to start, given to nobody else meanwhile. */
export const freePort = async (): Promise<number> => {
  last = (last + 1) % PORTS_OF_A_WORKER
  const port = first + last
  return (await isFree(port)) ? port : freePort()
}

const isFree = async (port: number): Promise<boolean> => {
  const server = createServer().listen(port, "127.0.0.1")
  try {
    await once(server, "listening")
  } catch {
    return false
  }
  server.close()
  await once(server, "close")
  return true
}
