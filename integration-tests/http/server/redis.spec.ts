import { ask } from "../../support/ask"
import { cloneDatabase } from "../../support/database"
import { startServer } from "../../support/server"
import { startTcpProxy } from "../../support/tcp-proxy"
import { until } from "../../support/until"

const redisUrl = process.env.TEST_REDIS_URL
const withRedis = redisUrl ? describe : describe.skip

withRedis("with Redis", () => {
  it("counts requests over all server processes, and alone while Redis is away", async () => {
    const database = await cloneDatabase()
    const target = new URL(redisUrl ?? "")
    const line = await startTcpProxy({ host: target.hostname, port: Number(target.port || 6379) })
    const env = {
      DATABASE_URL: database.url,
      REDIS_URL: `redis://127.0.0.1:${line.port}/7`,
      RATE_LIMIT_PER_MINUTE: "20",
      MEDUSA_WORKER_MODE: "server",
      TRUSTED_PROXIES: "loopback",
    }
    const [one, two] = await Promise.all([startServer(env), startServer(env)])
    const person = `203.0.113.${1 + Math.floor(Math.random() * 200)}`
    const statusAt = async ({ url }: { url: string }) =>
      (await ask("/openapi.json", { at: url, headers: { "x-forwarded-for": person } })).status
    for (let i = 0; i < 10; i += 1) {
      expect(await statusAt(one)).toBe(200)
      expect(await statusAt(two)).toBe(200)
    }
    expect(await statusAt(one)).toBe(429)

    line.suffer("refuse")
    await until(async () => {
      const { status, json } = await ask("/ready", { at: one.url })
      return status === 200 && json<{ checks: { redis: string } }>().checks.redis === "degraded"
    })
    expect(await statusAt(one)).toBe(200)

    line.suffer("none")
    await until(async () => {
      const { json } = await ask("/ready", { at: one.url })
      return json<{ checks: { redis: string } }>().checks.redis === "ok"
    })

    line.suffer("blackhole")
    const asked = performance.now()
    expect(await statusAt(two)).toBe(200)
    expect(performance.now() - asked).toBeLessThan(2000)
    await Promise.all([one.stop(), two.stop()])
    await line.close()
    await database.drop()
  })
})
