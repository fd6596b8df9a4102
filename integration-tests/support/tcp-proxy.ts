import { once } from "node:events"
import { connect, createServer, type AddressInfo, type Socket } from "node:net"

/** `blackhole`: nothing comes through but that somebody has hung up; `lost`: not even that. */
export type Fault = "none" | "blackhole" | "lost" | "refuse"

/** Stands between a server and its database and can make the line slow, mute or dead. */
export const startTcpProxy = async (target: { host: string; port: number }) => {
  const sockets = new Set<Socket>()
  let fault: Fault = "none"
  let delay = 0

  const forward = (from: Socket, to: Socket) => {
    from.on("data", (chunk) => {
      if (fault === "blackhole" || fault === "lost") return
      if (delay === 0) to.write(chunk)
      else setTimeout(() => to.writable && to.write(chunk), delay)
    })
    from.on("close", () => {
      if (fault !== "lost") to.destroy()
    })
    from.on("error", () => to.destroy())
  }

  const server = createServer((client) => {
    if (fault === "refuse") {
      client.destroy()
      return
    }
    const upstream = connect(target)
    for (const socket of [client, upstream]) {
      sockets.add(socket)
      socket.on("close", () => sockets.delete(socket))
    }
    forward(client, upstream)
    forward(upstream, client)
  }).listen(0, "127.0.0.1")
  await once(server, "listening")

  return {
    port: (server.address() as AddressInfo).port,
    suffer: (next: Fault) => {
      fault = next
      if (next === "refuse") for (const socket of sockets) socket.destroy()
    },
    slowBy: (milliseconds: number) => {
      delay = milliseconds
    },
    close: async () => {
      for (const socket of sockets) socket.destroy()
      server.close()
      await once(server, "close")
    },
  }
}
