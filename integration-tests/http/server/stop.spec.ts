import { ask } from "../../support/ask"
import { demanded } from "../../support/settings"
import { startServer } from "../../support/server"
import { adminToken, bearer } from "../../support/staff"
import { until } from "../../support/until"

describe("a server asked to stop", () => {
  it("answers what it has begun, takes nothing new, and is gone within ten seconds", async () => {
    const server = await startServer({ DATABASE_URL: demanded("TEST_DATABASE_URL") })
    const at = server.url
    const headers = bearer(await adminToken(at))
    const inFlight = Array.from({ length: 20 }, () =>
      ask("/admin/products?limit=50", { at, headers }),
    )
    await Promise.race(inFlight)
    const started = performance.now()
    const code = server.stop()
    const answers = await Promise.all(inFlight)
    expect(answers.map(({ status }) => status)).toEqual(inFlight.map(() => 200))
    expect(await code).toBe(0)
    expect(performance.now() - started).toBeLessThan(10_000)
    await expect(ask("/health", { at })).rejects.toThrow()
  })

  it("still answers for a moment, while proxies learn that it is leaving", async () => {
    const server = await startServer({ DATABASE_URL: demanded("TEST_DATABASE_URL") })
    const at = server.url
    const code = server.stop()
    await until(async () => {
      const { status, headers, json } = await ask("/ready", { at })
      if (status === 200) return false
      expect(json()).toMatchObject({ checks: { server: "stopping" } })
      return headers.get("connection") === "close"
    })
    expect(await code).toBe(0)
  })
})
