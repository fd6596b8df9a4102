import { once } from "node:events"
import { createServer, request, type ServerResponse } from "node:http"
import type { AddressInfo } from "node:net"
import { armDeadline } from "./deadline"
import { untilEnded } from "./ended"

/** A server whose handler works until it is told to finish, and somebody who asks it. */
const open = async ({ milliseconds }: { milliseconds: number }) => {
  const server = createServer().listen(0, "127.0.0.1")
  await once(server, "listening")
  const { port } = server.address() as AddressInfo
  const asker = request({ port, host: "127.0.0.1" })
  asker.on("error", () => undefined).end()
  const [, res] = (await once(server, "request")) as [unknown, ServerResponse]
  armDeadline(res, { milliseconds, answer: () => res.end("too late") })
  let hasEnded = false
  const whenEnded = untilEnded(res).then(() => {
    hasEnded = true
  })
  const finish = () => {
    res.end("done")
  }
  return { server, asker, res, ended: () => hasEnded, finish, whenEnded }
}

describe("work on a request", () => {
  it("has ended with its answer", async () => {
    const { server, ended, finish, whenEnded } = await open({ milliseconds: 60_000 })
    expect(ended()).toBe(false)
    finish()
    await whenEnded
    server.close()
  })

  it("has not ended when whoever asked has gone", async () => {
    const { server, asker, res, ended, finish, whenEnded } = await open({ milliseconds: 60_000 })
    asker.destroy()
    await once(res, "close")
    expect(ended()).toBe(false)
    finish()
    await whenEnded
    server.close()
  })

  it("has not ended when it took too long and whoever asked was told so", async () => {
    const { server, asker, ended, finish, whenEnded } = await open({ milliseconds: 20 })
    const [answer] = (await once(asker, "response")) as [NodeJS.ReadableStream]
    answer.resume()
    await once(answer, "end")
    expect(ended()).toBe(false)
    finish()
    await whenEnded
    server.close()
  })
})
