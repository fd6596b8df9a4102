import { knexDatabase } from "../../../database"
import { claim } from "../../../outbox/hold"
import { fireReminders } from "../../../reminder/fire"
import { cancelReminders, type NewReminder, scheduleReminders } from "../../../reminder/schedule"
import { openMessengerHouse, type MessengerHouse } from "./messenger-house"

let house: MessengerHouse

beforeAll(async () => {
  house = await openMessengerHouse()
})
afterAll(() => house.close())
beforeEach(async () => {
  await house.database.query("delete from outbox_message")
  await house.database.query("delete from reminder")
})

const inSeconds = (seconds: number) => new Date(Date.now() + seconds * 1_000)

const reminder = (more: Partial<NewReminder> = {}): NewReminder => ({
  subject: "appointment:1",
  occurrence: "1h",
  channel: "test",
  recipient: "cus_1",
  kind: "appointment.soon",
  payload: { appointment_id: "apt_1" },
  due_at: inSeconds(-1),
  ...more,
})

const schedule = (...reminders: NewReminder[]) => scheduleReminders(house.database, reminders)

const told = async () => {
  const { rows } = await house.database.query<{
    dedupe_key: string
    kind: string
    payload: unknown
  }>("select dedupe_key, kind, payload from outbox_message order by dedupe_key")
  return rows
}

const waiting = async () => {
  const { rows } = await house.database.query<{ n: number }>(
    "select count(*)::int as n from reminder",
  )
  return rows[0]?.n
}

describe("a reminder", () => {
  it("becomes one message when its time has come, and not before", async () => {
    await schedule(reminder(), reminder({ occurrence: "24h", due_at: inSeconds(60) }))
    expect(await fireReminders(house.database)).toBe(1)
    expect(await told()).toEqual([
      {
        dedupe_key: "reminder:appointment:1:1h",
        kind: "appointment.soon",
        payload: { appointment_id: "apt_1" },
      },
    ])
    expect(await waiting()).toBe(1)
  })

  it("exists if its transaction commits, and not otherwise", async () => {
    await expect(
      house.knex.transaction(async (transaction) => {
        await scheduleReminders(knexDatabase(transaction), [reminder()])
        throw new Error("no")
      }),
    ).rejects.toThrow("no")
    expect(await waiting()).toBe(0)
  })

  it("is told once for each occurrence, however often it is scheduled", async () => {
    await schedule(reminder())
    await schedule(reminder())
    expect(await fireReminders(house.database)).toBe(1)
    expect(await schedule(reminder({ due_at: inSeconds(-2) }))).toBe(0)
    expect(await fireReminders(house.database)).toBe(0)
    expect(await told()).toHaveLength(1)
  })

  it("is told once even if it slips in again while it is being told", async () => {
    await schedule(reminder())
    await house.knex.transaction(async (transaction) => {
      await fireReminders(knexDatabase(transaction))
      const again = schedule(reminder())
      await new Promise((resolve) => setImmediate(resolve))
      await transaction.commit()
      await again
    })
    await fireReminders(house.database)
    expect(await told()).toHaveLength(1)
  })

  it("moves when it is scheduled for another time", async () => {
    await schedule(reminder())
    await schedule(reminder({ due_at: inSeconds(60), recipient: "cus_2" }))
    expect(await fireReminders(house.database)).toBe(0)
    await schedule(reminder({ recipient: "cus_3" }))
    await fireReminders(house.database)
    const { rows } = await house.database.query("select recipient from outbox_message")
    expect(rows).toEqual([{ recipient: "cus_3" }])
  })

  it("is taken back with everything of its subject, and nothing else", async () => {
    await schedule(
      reminder(),
      reminder({ occurrence: "24h" }),
      reminder({ subject: "appointment:11" }),
    )
    expect(await cancelReminders(house.database, "appointment:1")).toBe(2)
    await fireReminders(house.database)
    expect((await told()).map((one) => one.dedupe_key)).toEqual(["reminder:appointment:11:1h"])
  })

  it("outlives a day without a worker, and then says that it is late", async () => {
    await schedule(reminder({ due_at: inSeconds(-86_400) }), reminder({ occurrence: "now" }))
    await fireReminders(house.database)
    const wanted = { channel: "test", limit: 10, leaseMs: 10_000, lateAfterMs: 60_000 }
    const claimed = await claim(house.database, wanted)
    expect(claimed.map(({ dedupeKey, late }) => [dedupeKey, late])).toEqual([
      ["reminder:appointment:1:1h", true],
      ["reminder:appointment:1:now", false],
    ])
  })

  it("is not taken in a week after it was due, so that old facts can be read again", async () => {
    expect(await schedule(reminder({ due_at: inSeconds(-8 * 86_400) }))).toBe(0)
    expect(await schedule(reminder({ expires_at: inSeconds(-1) }))).toBe(0)
    expect(await waiting()).toBe(0)
  })

  it("names no address", async () => {
    await expect(schedule(reminder({ recipient: "anna@example.com" }))).rejects.toMatchObject({
      code: "23514",
    })
  })
})

describe("many reminders", () => {
  it("are told once each, however many processes look at the same time", async () => {
    const many = Array.from({ length: 1_000 }, (_, index) =>
      reminder({ subject: `task:${index}`, due_at: inSeconds(-index) }),
    )
    await schedule(...many)
    const fired = await Promise.all(Array.from({ length: 6 }, () => fireReminders(house.database)))
    await fireReminders(house.database)
    expect(fired.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(1_000)
    expect(await told()).toHaveLength(1_000)
    expect(await waiting()).toBe(0)
  })
})
