import { knexDatabase } from "../../../database"
import { enqueue } from "../../../outbox/enqueue"
import { claim } from "../../../outbox/hold"
import type { Delivery } from "../../../outbox/message"
import { retryMessage } from "../../../outbox/retry-messages"
import { sweep } from "../../../outbox/sweep"
import { readOutboxHealth } from "../../../queries/outbox-health"
import { message, openMessengerHouse, rowOf, until, type MessengerHouse } from "./messenger-house"
import { wanted } from "./test-sender"

let house: MessengerHouse

beforeAll(async () => {
  house = await openMessengerHouse()
})
afterAll(() => house.close())
beforeEach(async () => {
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

it("sends again by hand what has failed, and nothing before its time", async () => {
  const planned = message({ due_at: new Date(Date.now() + 3_600_000) })
  await enqueue(house.database, [planned])
  const { rows } = await house.database.query<{ id: string }>(
    "select id from outbox_message where dedupe_key = $1",
    [planned.dedupe_key],
  )
  const id = rows[0]?.id ?? ""
  expect(await retryMessage(house.database, id)).toBe(false)
  await house.database.query(
    "update outbox_message set error_code = 'telegram_429', attempts = 0 where id = $1",
    [id],
  )
  expect(await retryMessage(house.database, id)).toBe(true)
})
