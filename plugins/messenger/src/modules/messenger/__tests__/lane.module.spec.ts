import { enqueue } from "../../../outbox/enqueue"
import { claim } from "../../../outbox/hold"
import { MOST_ATTEMPTS } from "../../../outbox/retry"
import { message, openMessengerHouse, rowOf, until, type MessengerHouse } from "./messenger-house"
import { createSender, wanted } from "./test-sender"

let house: MessengerHouse
let sender: ReturnType<typeof createSender>

beforeAll(async () => {
  house = await openMessengerHouse()
})
afterAll(() => house.close())
beforeEach(async () => {
  sender = createSender()
  await house.database.query("delete from outbox_message")
})

describe("a lane", () => {
  it("sends what is due, once, and writes it down", async () => {
    const messages = Array.from({ length: 50 }, () => message())
    const lane = house.startLane({ send: sender.send })
    const other = house.startLane({ send: sender.send })
    await enqueue(house.database, messages)
    lane.wake()
    other.wake()
    await until(() => sender.sent.length === 50)
    expect([...sender.sent].sort()).toEqual(messages.map((one) => one.dedupe_key).sort())
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
          sender.sent.push(delivery.dedupeKey)
          await new Promise<void>((resolve) => (finish = resolve))
        },
      },
      { leaseMs: 300 },
    )
    const given = message()
    await enqueue(house.database, [given])
    lane.wake()
    await until(() => sender.sent.length === 1)
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
    sender.failWith({ scope: "message", code: "smtp_451" })
    const given = message()
    const lane = house.startLane({ send: sender.send })
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
    sender.failWith({ scope: "message", code: "smtp_451" })
    await enqueue(house.database, [worn])
    await house.database.query("update outbox_message set attempts = $1", [MOST_ATTEMPTS - 1])
    const lane = house.startLane({ send: sender.send })
    await until(async () => (await rowOf(house.database, worn.dedupe_key)).state === "dead")
    sender.failWith({ scope: "refused", code: "smtp_550" })
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
    const lane = house.startLane({ send: sender.send })
    lane.wake()
    await until(async () => (await rowOf(house.database, given.dedupe_key)).state === "dead")
    expect(sender.sent).toEqual([])
    await lane.stop(1_000)
  })

  it("lets everything wait, and counts nothing, while nothing can be sent", async () => {
    sender.failWith({ scope: "channel", code: "smtp_server_away", retryAfterMs: 60_000 })
    const messages = Array.from({ length: 6 }, () => message())
    const lane = house.startLane({ send: sender.send, concurrency: 1 })
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
    const lane = house.startLane({ send: sender.send })
    lane.wake()
    await until(async () => (await rowOf(house.database, expired.dedupe_key)).state === "dropped")
    await until(async () => (await rowOf(house.database, empty.dedupe_key)).state === "dropped")
    expect(sender.sent).toEqual([])
    await lane.stop(1_000)
  })

  it("survives a notice that throws or is missing, and does not log what it said", async () => {
    const [broken, missing] = [
      message({ kind: "test.broken" }),
      message({ kind: "test.unheard-of" }),
    ]
    await enqueue(house.database, [broken, missing])
    const lane = house.startLane({ send: sender.send })
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
        sender.sent.push(delivery.dedupeKey)
        await mayFinish
      },
    })
    await enqueue(house.database, [message(), message(), message()])
    lane.wake()
    await until(() => sender.sent.length === 1)
    const stopped = lane.stop(5_000)
    await until(async () => {
      const { rows } = await house.database.query<{ n: number }>(
        "select count(*)::int as n from outbox_message where claim is null and attempts = 0",
      )
      return rows[0]?.n === 2
    })
    finish()
    await stopped
    expect(await rowOf(house.database, sender.sent[0] ?? "")).toMatchObject({ state: "sent" })
    expect(sender.sent).toHaveLength(1)
    expect(await claim(house.database, wanted)).toHaveLength(2)
  })
})
