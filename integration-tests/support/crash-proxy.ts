import { once } from "node:events"
import { connect, createServer, type AddressInfo, type Socket } from "node:net"

/** Of PostgreSQL's protocol: what a statement has done, and that the server waits for the next. */
const DONE = "C"
const READY = "Z"
const IDLE = "I"
const WRITES = /^(?:INSERT 0|UPDATE|DELETE) [1-9]/

/** Calls back each time that something has become durable on one connection. */
const watchWrites = (onDurable: () => void) => {
  let rest = Buffer.alloc(0)
  let wrote = false
  return (chunk: Buffer) => {
    rest = Buffer.concat([rest, chunk])
    while (rest.length >= 5) {
      const end = 1 + rest.readUInt32BE(1)
      if (rest.length < end) return
      const kind = String.fromCharCode(rest[0] ?? 0)
      const body = rest.toString("latin1", 5, end)
      rest = rest.subarray(end)
      if (kind === DONE && body.startsWith("ROLLBACK")) wrote = false
      else if (kind === DONE && WRITES.test(body)) wrote = true
      else if (kind === READY && body === IDLE && wrote) {
        wrote = false
        onDurable()
      }
    }
  }
}

/**
 * Stands between a server and PostgreSQL. Armed, it lets so many changes become durable and then, before
 * the server hears of the last of them, calls `crash`.
 */
export const startCrashProxy = async (target: { host: string; port: number }) => {
  const sockets = new Set<Socket>()
  let left = Infinity
  let crash = () => {}
  const hangUp = () => {
    for (const socket of sockets) socket.destroy()
  }
  const count = () => {
    left -= 1
    if (left > 0) return
    left = Infinity
    crash()
    hangUp()
  }
  const server = createServer((client) => {
    const database = connect(target)
    for (const socket of [client, database]) {
      sockets.add(socket)
      socket.on("error", () => socket.destroy())
      socket.on("close", () => sockets.delete(socket))
    }
    const watch = watchWrites(count)
    client.on("data", (chunk) => database.write(chunk))
    database.on("data", (chunk: Buffer) => {
      watch(chunk)
      if (client.writable) client.write(chunk)
    })
    client.on("close", () => database.destroy())
    database.on("close", () => client.destroy())
  }).listen(0, "127.0.0.1")
  await once(server, "listening")

  return {
    port: (server.address() as AddressInfo).port,
    arm: (changes: number, act: () => void) => {
      left = changes
      crash = act
    },
    /** True when there was no crash. */
    disarm: (): boolean => {
      const waits = left !== Infinity
      left = Infinity
      return waits
    },
    close: async () => {
      hangUp()
      server.close()
      await once(server, "close")
    },
  }
}
