import { knexDatabase, type Database } from "../../../database"
import { enqueue } from "../../../outbox/enqueue"
import { SendFailure } from "../../../outbox/failure"
import { claim } from "../../../outbox/hold"
import type { Delivery } from "../../../outbox/message"
import { registerNotice } from "../../../outbox/notice"
import { MOST_ATTEMPTS } from "../../../outbox/retry"
import { sweep } from "../../../outbox/sweep"
import { readOutboxHealth } from "../../../queries/outbox-health"
import { message, openMessengerHouse, rowOf, until, type MessengerHouse } from "./messenger-house"

let house: MessengerHouse
let sent: string[] = []
let failNext: (() => void) | undefined

registerNotice({
  channel: "test",
  kind: "test.said",
  compose: ({ delivery }) => Promise.resolve(`hello ${delivery.recipient}`),
})
registerNotice({ channel: "test", kind: "test.nothing", compose: () => Promise.resolve(null) })
registerNotice({
  channel: "test",
  kind: "test.broken",
  compose: () => Promise.reject(new Error("anna@example.com is not there")),
})

const send = (_content: unknown, delivery: Delivery) => {
  failNext?.()
  sent.push(delivery.dedupeKey)
  return Promise.resolve()
}

const failWith = (failure: ConstructorParameters<typeof SendFailure>[0]) => {
  failNext = () => {
    throw new SendFailure(failure)
  }
}

const wanted = { channel: "test", limit: 10, leaseMs: 10_000, lateAfterMs: 60_000 }

beforeAll(async () => {
  house = await openMessengerHouse()
})
afterAll(() => house.close())
beforeEach(async () => {
  sent = []
  failNext = undefined
  await house.database.query("delete from outbox_message")
})

describe("what is put into the outbox", () => {
  it("is there if its transaction commits, and not otherwise", async () => {
    const given = message()
    await expect(
      house.knex.transaction(async (transaction) => {
        expect(await enqueue(knexDatabase(transaction), [given])).toBe(1)
        throw new Error("no")
      }),
    ).rejects.toThrow("no")
    await expect(rowOf(house.database, given.dedupe_key)).rejects.toThrow("No message")
    await house.knex.transaction((transaction) => enqueue(knexDatabase(transaction), [given]))
    expect(await rowOf(house.database, given.dedupe_key)).toMatchObject({ state: "pending" })
  })

  it("is one message for each key, however many add it at once", async () => {
    const messages = Array.from({ length: 400 }, () => message())
    const added = await Promise.all(
      Array.from({ length: 8 }, (_, turn) =>
        enqueue(house.database, turn % 2 === 0 ? messages : messages.toReversed()),
      ),
    )
    expect(added.reduce((sum, one) => sum + one, 0)).toBe(400)
  })

  it("makes nobody wait in a circle, whatever the order in which it is given", async () => {
    const [first, second] = [message({ dedupe_key: "a" }), message({ dedupe_key: "b" })]
    let other: Promise<number> | undefined
    await house.knex.transaction(async (transaction) => {
      await enqueue(knexDatabase(transaction), [first])
      other = enqueue(house.database, [second, first])
      await until(async () => {
        const { rows } = await house.database.query(
          `select 1 from pg_stat_activity
            where datname = current_database() and wait_event_type = 'Lock'`,
        )
        return rows.length > 0
      })
      await enqueue(knexDatabase(transaction), [second])
    })
    expect(await other).toBe(0)
  })

  it("names no address", async () => {
    const given = message({ recipient: "anna@example.com" })
    await expect(enqueue(house.database, [given])).rejects.toMatchObject({ code: "23514" })
  })

  it("is not taken in when nobody wants to hear it any more", async () => {
    expect(await enqueue(house.database, [message({ expires_at: new Date(0) })])).toBe(0)
  })
})

describe("a claim", () => {
  it("gives each message to one worker, oldest first, and none before it is due", async () => {
    const soon = new Date(Date.now() + 60_000)
    await enqueue(house.database, [message({ due_at: soon })])
    const due = Array.from({ length: 40 }, (_, index) =>
      message({ due_at: new Date(1_000 * (40 - index)) }),
    )
    await enqueue(house.database, due)
    const claimed = await Promise.all(
      Array.from({ length: 6 }, () => claim(house.database, wanted)),
    )
    const ids = claimed.flat().map(({ id }) => id)
    expect(ids).toHaveLength(40)
    expect(new Set(ids).size).toBe(40)
    for (const batch of claimed) {
      const times = batch.map(({ dueAt }) => dueAt.getTime())
      expect(times).toEqual([...times].sort((one, other) => one - other))
    }
  })

  it("gives what a lost worker left to one other worker, before everything that waits", async () => {
    const given = Array.from({ length: 30 }, () => message())
    await enqueue(house.database, given)
    await claim(house.database, { ...wanted, limit: 30, leaseMs: -1 })
    await enqueue(
      house.database,
      Array.from({ length: 30 }, () => message({ due_at: new Date(0) })),
    )
    const claimed = await Promise.all(
      Array.from({ length: 6 }, () => claim(house.database, { ...wanted, limit: 5 })),
    )
    const keys = claimed.flat().map(({ dedupeKey }) => dedupeKey)
    expect(keys.sort()).toEqual(given.map((one) => one.dedupe_key).sort())
  })

  it("says how late it is", async () => {
    const late = message({ due_at: new Date(Date.now() - 120_000) })
    await enqueue(house.database, [late, message()])
    const claimed = await claim(house.database, wanted)
    expect(claimed.map(({ dedupeKey, late: is }) => [dedupeKey === late.dedupe_key, is])).toEqual([
      [true, true],
      [false, false],
    ])
  })

  it("comes to an end when its worker falls silent", async () => {
    await enqueue(house.database, [message()])
    const [first] = await claim(house.database, { ...wanted, leaseMs: 300 })
    expect(await claim(house.database, wanted)).toEqual([])
    let again: Delivery | undefined
    await until(async () => {
      again = (await claim(house.database, wanted))[0]
      return again !== undefined
    })
    expect(again).toMatchObject({ id: first?.id, attempts: 2 })
  })
})

describe("a lane", () => {
  it("sends what is due, once, and writes it down", async () => {
    const messages = Array.from({ length: 50 }, () => message())
    const lane = house.startLane({ send })
    const other = house.startLane({ send })
    await enqueue(house.database, messages)
    lane.wake()
    other.wake()
    await until(() => sent.length === 50)
    expect([...sent].sort()).toEqual(messages.map((one) => one.dedupe_key).sort())
    await lane.stop(1_000)
    await other.stop(1_000)
    const { rows } = await house.database.query<{ state: string; n: number }>(
      "select state, count(*)::int as n from outbox_message group by state",
    )
    expect(rows).toEqual([{ state: "sent", n: 50 }])
  })

  it("keeps a long send for itself", async () => {
    let finish: () => void = () => undefined
    const lane = house.startLane(
      {
        send: async (_content, delivery) => {
          sent.push(delivery.dedupeKey)
          await new Promise<void>((resolve) => (finish = resolve))
        },
      },
      { leaseMs: 300 },
    )
    const given = message()
    await enqueue(house.database, [given])
    lane.wake()
    await until(() => sent.length === 1)
    const first = await rowOf(house.database, given.dedupe_key)
    // Three leases long.
    const end = performance.now() + 1_000
    await until(async () => {
      expect(await claim(house.database, wanted)).toEqual([])
      return performance.now() > end
    })
    finish()
    await until(async () => (await rowOf(house.database, given.dedupe_key)).state === "sent")
    expect(await rowOf(house.database, given.dedupe_key)).toMatchObject({
      id: first.id,
      attempts: 1,
    })
    await lane.stop(1_000)
  })

  it("tries again later when a message fails, and tells only a code", async () => {
    failWith({ scope: "message", code: "smtp_451" })
    const given = message()
    const lane = house.startLane({ send })
    await enqueue(house.database, [given])
    lane.wake()
    await until(async () => (await rowOf(house.database, given.dedupe_key)).error_code !== null)
    const row = await rowOf(house.database, given.dedupe_key)
    expect(row).toMatchObject({
      state: "pending",
      error_code: "smtp_451",
      attempts: 1,
      claim: null,
    })
    expect(row.waits_ms).toBeGreaterThan(1_000)
    expect(row.waits_ms).toBeLessThanOrEqual(5_000)
    await lane.stop(1_000)
  })

  it("gives a message up after so many attempts, or at once when it is refused", async () => {
    const [worn, refused] = [message(), message()]
    failWith({ scope: "message", code: "smtp_451" })
    await enqueue(house.database, [worn])
    await house.database.query("update outbox_message set attempts = $1", [MOST_ATTEMPTS - 1])
    const lane = house.startLane({ send })
    await until(async () => (await rowOf(house.database, worn.dedupe_key)).state === "dead")
    failWith({ scope: "refused", code: "smtp_550" })
    await enqueue(house.database, [refused])
    lane.wake()
    await until(async () => (await rowOf(house.database, refused.dedupe_key)).state === "dead")
    expect(await rowOf(house.database, refused.dedupe_key)).toMatchObject({
      attempts: 1,
      error_code: "smtp_550",
    })
    await lane.stop(1_000)
  })

  it("gives up what ends every process that touches it", async () => {
    const given = message()
    await enqueue(house.database, [given])
    await house.database.query("update outbox_message set attempts = $1", [MOST_ATTEMPTS])
    const lane = house.startLane({ send })
    lane.wake()
    await until(async () => (await rowOf(house.database, given.dedupe_key)).state === "dead")
    expect(sent).toEqual([])
    await lane.stop(1_000)
  })

  it("lets everything wait, and counts nothing, while nothing can be sent", async () => {
    failWith({ scope: "channel", code: "smtp_server_away", retryAfterMs: 60_000 })
    const messages = Array.from({ length: 6 }, () => message())
    const lane = house.startLane({ send, concurrency: 1 })
    await enqueue(house.database, messages)
    lane.wake()
    await until(() => house.lines.some((line) => line.includes("smtp_server_away")))
    lane.wake()
    await lane.stop(1_000)
    const { rows } = await house.database.query<{ attempts: number; state: string }>(
      "select attempts, state from outbox_message",
    )
    expect(rows).toEqual(messages.map(() => ({ attempts: 0, state: "pending" })))
    expect(house.lines.filter((line) => line.includes("smtp_server_away"))).toHaveLength(1)
  })

  it("sends nothing when there is nothing to say, or nobody wants to hear it any more", async () => {
    const [empty, expired] = [
      message({ kind: "test.nothing" }),
      message({ expires_at: new Date(Date.now() + 300) }),
    ]
    await enqueue(house.database, [empty, expired])
    await until(async () => {
      const { rows } = await house.database.query<{ over: boolean }>(
        "select expires_at <= now() as over from outbox_message where dedupe_key = $1",
        [expired.dedupe_key],
      )
      return rows[0]?.over ?? false
    })
    const lane = house.startLane({ send })
    lane.wake()
    await until(async () => (await rowOf(house.database, expired.dedupe_key)).state === "dropped")
    await until(async () => (await rowOf(house.database, empty.dedupe_key)).state === "dropped")
    expect(sent).toEqual([])
    await lane.stop(1_000)
  })

  it("survives a notice that throws or is missing, and does not log what it said", async () => {
    const [broken, missing] = [
      message({ kind: "test.broken" }),
      message({ kind: "test.unheard-of" }),
    ]
    await enqueue(house.database, [broken, missing])
    const lane = house.startLane({ send })
    lane.wake()
    await until(async () => (await rowOf(house.database, missing.dedupe_key)).error_code !== null)
    await until(async () => (await rowOf(house.database, broken.dedupe_key)).error_code !== null)
    expect(await rowOf(house.database, broken.dedupe_key)).toMatchObject({
      error_code: "notice_failed",
    })
    expect(await rowOf(house.database, missing.dedupe_key)).toMatchObject({
      error_code: "notice_unknown",
    })
    expect(house.lines.join()).not.toContain("anna")
    expect(house.lines.join()).not.toContain("cus_")
    await lane.stop(1_000)
  })

  it("does not wait for ever for a send that hangs", async () => {
    const lane = house.startLane({ timeoutMs: 50, send: () => new Promise(() => undefined) })
    const given = message()
    await enqueue(house.database, [given])
    lane.wake()
    await until(async () => (await rowOf(house.database, given.dedupe_key)).error_code !== null)
    expect(await rowOf(house.database, given.dedupe_key)).toMatchObject({
      error_code: "send_timeout",
    })
    await lane.stop(1_000)
  })

  it("ends what it has begun when it stops, and gives back the rest at once", async () => {
    let finish: () => void = () => undefined
    const mayFinish = new Promise<void>((resolve) => (finish = resolve))
    const lane = house.startLane({
      concurrency: 1,
      send: async (_content, delivery) => {
        sent.push(delivery.dedupeKey)
        await mayFinish
      },
    })
    await enqueue(house.database, [message(), message(), message()])
    lane.wake()
    await until(() => sent.length === 1)
    const stopped = lane.stop(5_000)
    await until(async () => {
      const { rows } = await house.database.query<{ n: number }>(
        "select count(*)::int as n from outbox_message where claim is null and attempts = 0",
      )
      return rows[0]?.n === 2
    })
    finish()
    await stopped
    expect(await rowOf(house.database, sent[0] ?? "")).toMatchObject({ state: "sent" })
    expect(sent).toHaveLength(1)
    expect(await claim(house.database, wanted)).toHaveLength(2)
  })

  it("notes what was sent even if the database is away just then, and sends it once", async () => {
    let refusals = 2
    const forgetful: Database = {
      query: (text, values) => {
        const isNote = text.includes("state = 'sent'")
        if (isNote && refusals-- > 0) return Promise.reject(new Error("Connection terminated"))
        return house.database.query(text, values)
      },
    }
    const given = message()
    await enqueue(house.database, [given])
    const lane = house.startLane({ send }, { database: forgetful })
    lane.wake()
    await until(async () => (await rowOf(house.database, given.dedupe_key)).state === "sent")
    expect(refusals).toBeLessThan(0)
    expect(sent).toEqual([given.dedupe_key])
    await lane.stop(1_000)
  })

  it("outlives the loss of its connections, and what was sent then is not sent again", async () => {
    let finish: () => void = () => undefined
    const mayFinish = new Promise<void>((resolve) => (finish = resolve))
    const lane = house.startLane({
      send: async (_content, delivery) => {
        sent.push(delivery.dedupeKey)
        await mayFinish
      },
    })
    const given = message()
    await enqueue(house.database, [given])
    lane.wake()
    await until(() => sent.length === 1)
    await house.database
      .query(
        `select pg_terminate_backend(pid) from pg_stat_activity
          where datname = current_database() and pid <> pg_backend_pid()`,
      )
      .catch(() => undefined)
    finish()
    await until(async () => (await rowOf(house.database, given.dedupe_key)).state === "sent")
    expect(sent).toEqual([given.dedupe_key])
    await lane.stop(1_000)
  })
})

describe("whoever watches", () => {
  it("sees what waits, what is dead, and for how long something should have gone", async () => {
    expect(await readOutboxHealth(house.database)).toEqual({
      waiting: 0,
      dead: 0,
      overdueSeconds: 0,
    })
    const dead = message()
    await enqueue(house.database, [
      dead,
      message({ due_at: new Date(Date.now() - 600_000) }),
      message({ due_at: new Date(Date.now() + 600_000) }),
    ])
    await house.database.query(
      "update outbox_message set state = 'dead', settled_at = now() where dedupe_key = $1",
      [dead.dedupe_key],
    )
    const health = await readOutboxHealth(house.database)
    expect(health).toMatchObject({ waiting: 2, dead: 1 })
    expect(health.overdueSeconds).toBeGreaterThanOrEqual(599)
  })
})

describe("sweeping", () => {
  it("forgets what was sent long ago, later what failed, and never what is waiting", async () => {
    const [fresh, old, dead, waiting] = [message(), message(), message(), message()]
    await enqueue(house.database, [fresh, old, dead, waiting])
    const settle = (key: string, state: string, days: number) =>
      house.database.query(
        `update outbox_message set state = $2, settled_at = now() - $3 * interval '1 day'
          where dedupe_key = $1`,
        [key, state, days],
      )
    await settle(fresh.dedupe_key, "sent", 1)
    await settle(old.dedupe_key, "sent", 31)
    await settle(dead.dedupe_key, "dead", 31)
    await house.database.query(
      "update outbox_message set created_at = now() - interval '1 year' where dedupe_key = $1",
      [waiting.dedupe_key],
    )
    await sweep(house.database, { sentDays: 30, deadDays: 90, inboxDays: 7 })
    const { rows } = await house.database.query<{ dedupe_key: string }>(
      "select dedupe_key from outbox_message order by id",
    )
    expect(rows.map((row) => row.dedupe_key).sort()).toEqual(
      [fresh, dead, waiting].map((one) => one.dedupe_key).sort(),
    )
  })
})
