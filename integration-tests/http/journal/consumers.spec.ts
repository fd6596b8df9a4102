import { createClient } from "redis"
import type { Pool } from "pg"
import { Registry } from "prom-client"
import type { Consumer } from "../../../src/lib/journal/consumer"
import {
  FactsForgottenError,
  registerConsumer,
  replay,
  skip,
} from "../../../src/lib/journal/cursor"
import { readLag } from "../../../src/lib/journal/lag"
import { takeBatch } from "../../../src/lib/journal/take-batch"
import { announceByRedis, listenByRedis } from "../../../src/lib/journal/wake-up"
import { createLogger } from "../../../src/lib/log/logger"
import { createConsumerMetrics } from "../../../src/server/consumer-metrics"
import { startConsumers } from "../../../src/server/consumers"
import { append, createConsumer, noContainer } from "../../support/consumer"
import { cloneDatabase, openPool } from "../../support/database"
import { until } from "../../support/until"

let database: Awaited<ReturnType<typeof cloneDatabase>>
let pool: Pool

const take = (consumer: Consumer) =>
  takeBatch(pool, { consumer, container: noContainer, limit: 100 })

const forget = (upTo: "everything" | "nothing") =>
  pool.query(
    `update journal_forgotten set seq = ${upTo === "nothing" ? "0" : "(select max(seq) from journal_entry)"}`,
  )

/** A host as the server starts it, on lines that a test may look into. */
const host = (consumers: Consumer[], mode: "shared" | "server" = "shared") => {
  const lines: string[] = []
  const registry = new Registry()
  const running = startConsumers({
    env: { DATABASE_URL: database.url, MEDUSA_WORKER_MODE: mode },
    consumers,
    container: noContainer,
    redis: undefined,
    metrics: createConsumerMetrics(registry, pool),
    logger: createLogger({ level: "info", format: "json", write: (line) => lines.push(line) }),
  })
  return { ...running, lines, metrics: () => registry.metrics() }
}

beforeAll(async () => {
  database = await cloneDatabase()
  pool = openPool(database.url)
})
afterEach(() => forget("nothing"))
afterAll(async () => {
  await pool.end()
  await database.drop()
})

describe("a new consumer", () => {
  it("begins at the first fact", async () => {
    const { consumer, seen } = await createConsumer(pool)
    await take(consumer)
    const { rows } = await pool.query<{ seq: string }>("select min(seq) as seq from journal_entry")
    expect(seen[0]?.seq).toBe(rows[0]?.seq)
  })

  it("begins after the last fact if it wants no old ones", async () => {
    const { consumer, subjects } = await createConsumer(pool, { startsAt: "now" })
    await append(pool, "new")
    await take(consumer)
    expect(subjects()).toEqual(["new"])
  })

  it("is announced while another process is at work for it, and does not wait", async () => {
    const { consumer } = await createConsumer(pool)
    const other = await pool.connect()
    await other.query("begin")
    await other.query("select from journal_cursor where consumer = $1 for update", [consumer.name])
    await registerConsumer(pool, consumer)
    await other.query("rollback")
    other.release()
    await pool.query("update journal_cursor set topics = '{}', seen_at = '-infinity'")
    await registerConsumer(pool, { name: consumer.name, topics: ["order"] })
    const { rows } = await pool.query<{ topics: string[]; fresh: boolean }>(
      `select topics, seen_at > now() - interval '1 minute' as fresh
         from journal_cursor where consumer = $1`,
      [consumer.name],
    )
    expect(rows).toEqual([{ topics: ["order"], fresh: true }])
  })

  it("rebuilds from what is there and then gets only what came later", async () => {
    const rebuild = jest.fn(() => Promise.resolve())
    const { consumer, subjects } = await createConsumer(pool, { rebuild })
    await append(pool, "later")
    await take(consumer)
    expect(rebuild).toHaveBeenCalledTimes(1)
    expect(subjects()).toEqual(["later"])
  })

  it("misses nothing that is written while it rebuilds", async () => {
    const rebuild = async () => {
      await append(pool, "meanwhile")
    }
    const { consumer, subjects } = await createConsumer(pool, { rebuild })
    await take(consumer)
    expect(subjects()).toEqual(["meanwhile"])
  })

  it("gets only the topics it asked for, and its cursor does not stay behind the others", async () => {
    const { consumer, subjects } = await createConsumer(pool, {
      topics: ["wanted"],
      startsAt: "now",
    })
    await pool.query(
      "select journal_append('unwanted', 'x', null, n::text) from generate_series(1, 600) n",
    )
    await append(pool, "one", "wanted")
    await append(pool, "two", "unwanted")
    await take(consumer)
    expect(subjects()).toEqual(["one"])
    expect((await readLag(pool)).find((lag) => lag.consumer === consumer.name)?.rows).toBe(0)
    await pool.query(
      "select journal_append('unwanted', 'x', null, n::text) from generate_series(1, 600) n",
    )
    await take(consumer)
    const { rows } = await pool.query<{ behind: string }>(
      "select (select max(seq) from journal_entry) - seq as behind from journal_cursor where consumer = $1",
      [consumer.name],
    )
    expect(rows[0]?.behind).toBe("0")
  })
})

describe("a consumer that needs facts which the journal has forgotten", () => {
  it("rebuilds if it can", async () => {
    const rebuild = jest.fn(() => Promise.resolve())
    const { consumer, seen } = await createConsumer(pool, { rebuild })
    await append(pool, "forgotten")
    await forget("everything")
    await take(consumer)
    await take(consumer)
    expect(rebuild).toHaveBeenCalledTimes(2)
    expect(seen).toEqual([])
  })

  it("stops with its reason if it cannot, until a person lets it skip them", async () => {
    const { consumer, seen } = await createConsumer(pool, { startsAt: "now" })
    await append(pool, "forgotten")
    await forget("everything")
    await expect(take(consumer)).rejects.toThrow(FactsForgottenError)
    await expect(replay(pool, consumer)).rejects.toThrow(FactsForgottenError)
    await skip(pool, consumer)
    await take(consumer)
    expect(seen).toEqual([])
  })
})

describe("the host of consumers", () => {
  it("wakes one by a commit and lives through the loss of its connections", async () => {
    const { consumer, subjects } = await createConsumer(pool, { startsAt: "now" })
    const running = host([consumer])
    await append(pool, "one")
    await until(() => subjects().includes("one"))
    await append(pool, "two")
    expect(await until(() => subjects().includes("two"))).toBeLessThan(900)
    await pool.query(
      "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()",
    )
    await append(pool, "three")
    await until(() => subjects().includes("three"), 20_000)
    expect(subjects()).toEqual(["one", "two", "three"])
    await running.stop()
  })

  it("gives every fact to one of several processes", async () => {
    const { consumer, subjects } = await createConsumer(pool, { startsAt: "now" })
    const processes = [host([consumer]), host([consumer]), host([consumer])]
    const all = Array.from({ length: 30 }, (_, index) => `fact-${index}`)
    for (const subject of all) await append(pool, subject)
    await until(() => subjects().length >= all.length)
    await Promise.all(processes.map(({ stop }) => stop()))
    expect(subjects()).toEqual(all)
  })

  it("tells in measurements and log of one that fails, and tries again", async () => {
    const { consumer, seen } = await createConsumer(pool, { startsAt: "now" })
    const name = consumer.name
    const state = { broken: true }
    const moody: Consumer = {
      ...consumer,
      apply: (facts, means) =>
        state.broken ? Promise.reject(new Error("not yet")) : consumer.apply(facts, means),
    }
    const running = host([moody])
    await append(pool, "stuck")
    const errors = new RegExp(`journal_consumer_errors_total\\{consumer="${name}"\\} [1-9]`)
    await until(async () => errors.test(await running.metrics()))
    const measured = await running.metrics()
    expect(measured).toContain(`journal_consumer_lag_rows{consumer="${name}"} 1`)
    expect(measured).toMatch(
      new RegExp(`journal_consumer_lag_seconds\\{consumer="${name}"\\} \\d+\\.\\d`),
    )
    expect(running.lines.join("")).toMatch(`"consumer.failed"`)
    state.broken = false
    await until(() => seen.length === 1)
    const lag = `journal_consumer_lag_rows{consumer="${name}"} 0`
    await until(async () => (await running.metrics()).includes(lag))
    expect(await running.metrics()).toContain(`journal_consumer_facts_total{consumer="${name}"} 1`)
    await running.stop()
  })

  it("finishes what it has in hand before it stops, and begins nothing else", async () => {
    let enter: () => void = () => undefined
    let leave: () => void = () => undefined
    const inside = new Promise<void>((resolve) => (enter = resolve))
    const allowed = new Promise<void>((resolve) => (leave = resolve))
    let rebuilt = 0
    const { consumer, subjects } = await createConsumer(pool, {
      rebuild: async () => {
        rebuilt += 1
        if (rebuilt === 1) return
        enter()
        await allowed
      },
    })
    await replay(pool, consumer)
    const running = host([consumer])
    await inside
    const stopped = running.stop()
    await append(pool, "too late")
    leave()
    await stopped
    expect(subjects()).toEqual([])
    await take(consumer)
    expect(subjects()).toEqual(["too late"])
    expect(rebuilt).toBe(2)
  })

  it("runs none in a process that only answers requests", async () => {
    const { consumer, seen: byServer } = await createConsumer(pool, { startsAt: "now" })
    const byWorker: string[] = []
    const sameInWorker: Consumer = {
      ...consumer,
      apply: (facts) => {
        byWorker.push(...facts.map(({ subject }) => subject))
        return Promise.resolve()
      },
    }
    const processes = [host([consumer], "server"), host([sameInWorker])]
    for (let i = 0; i < 20; i += 1) {
      await append(pool, `fact-${i}`)
      await until(() => byServer.length + byWorker.length > i)
    }
    expect(byServer).toEqual([])
    await Promise.all(processes.map(({ stop }) => stop()))
  })
})

const redisUrl = process.env.TEST_REDIS_URL
const withRedis = redisUrl ? it : it.skip

withRedis("news reach a listener by Redis, where notices of PostgreSQL do not", async () => {
  const redis = createClient({ url: redisUrl ?? "", disableOfflineQueue: true })
  await redis.connect()
  let heard = 0
  const line = listenByRedis(redis, () => (heard += 1))
  const announce = announceByRedis(redis)
  await until(() => {
    announce()
    return heard > 0
  })
  line.close()
  redis.destroy()
})
