import { ask } from "../../support/ask"
import { demanded } from "../../support/settings"
import { startServer, type RunningServer } from "../../support/server"

const from = (address: string, server: RunningServer) =>
  ask("/openapi.json", { at: server.url, headers: { "x-forwarded-for": address } })

const settings = () => ({ DATABASE_URL: demanded("TEST_DATABASE_URL"), RATE_LIMIT_PER_MINUTE: "5" })

describe("the limit of requests for one address", () => {
  it("answers 429 with the seconds to wait, and never hides whether the shop lives", async () => {
    const server = await startServer(settings())
    const answers = []
    for (let i = 0; i < 7; i += 1) answers.push(await ask("/openapi.json", { at: server.url }))
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 429, 429])
    const refused = answers[6]
    expect(Number(refused?.headers.get("retry-after"))).toBeGreaterThan(0)
    expect(refused?.json()).toMatchObject({ type: "throttled", code: "too_many_requests" })
    expect((await ask("/health", { at: server.url })).status).toBe(200)
    await server.stop()
  })

  it("cannot be dodged by claiming other addresses", async () => {
    const server = await startServer(settings())
    const statuses = []
    for (let i = 0; i < 7; i += 1) statuses.push((await from(`10.0.0.${i}`, server)).status)
    expect(statuses.filter((status) => status === 429)).toHaveLength(2)
    await server.stop()
  })

  it("counts the people behind a proxy that the settings trust one by one", async () => {
    const server = await startServer({ ...settings(), TRUSTED_PROXIES: "loopback" })
    for (let i = 0; i < 7; i += 1) expect((await from(`203.0.113.${i}`, server)).status).toBe(200)
    await server.stop()
  })
})
