import assert from "node:assert/strict"
import { once } from "node:events"
import { createServer } from "node:net"
import { networkInterfaces } from "node:os"
import { test } from "node:test"

import { freePort, requireFreePorts } from "./ports.mjs"

const need = (port, setting = "BACKEND_PORT") => ({ port, setting, who: "the backend" })

const hasIpv6 = Object.values(networkInterfaces())
  .flat()
  .some((network) => network.address === "::1")

for (const host of ["127.0.0.1", "0.0.0.0", ...(hasIpv6 ? ["::1"] : [])]) {
  test(`a port that somebody has on ${host} is busy, and the sentence says what to do`, async () => {
    const server = createServer().listen(0, host)
    await once(server, "listening")
    const { port } = server.address()
    await assert.rejects(requireFreePorts([need(port)], "127.0.0.1"), {
      message: new RegExp(`Port ${port} is busy, and the backend needs it: .* set BACKEND_PORT`),
    })
    server.close()
  })
}

test("a free port is free, on every address as well", async () => {
  await requireFreePorts([need(await freePort())], "127.0.0.1")
  await requireFreePorts([need(await freePort())], "0.0.0.0")
})

test("two settings with one port are told apart", async () => {
  const port = await freePort()
  await assert.rejects(requireFreePorts([need(port), need(port, "METRICS_PORT")], "127.0.0.1"), {
    message: new RegExp(`BACKEND_PORT and METRICS_PORT are both ${port}`),
  })
})
