import type { Database } from "../../../database"
import { enqueue } from "../../../outbox/enqueue"
import { message, openMessengerHouse, rowOf, until, type MessengerHouse } from "./messenger-house"
import { createSender } from "./test-sender"

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

describe("a lane whose database goes away", () => {
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
    const lane = house.startLane({ send: sender.send }, { database: forgetful })
    lane.wake()
    await until(async () => (await rowOf(house.database, given.dedupe_key)).state === "sent")
    expect(refusals).toBeLessThan(0)
    expect(sender.sent).toEqual([given.dedupe_key])
    await lane.stop(1_000)
  })

  it("outlives the loss of its connections, and what was sent then is not sent again", async () => {
    let finish: () => void = () => undefined
    const mayFinish = new Promise<void>((resolve) => (finish = resolve))
    const lane = house.startLane({
      send: async (_content, delivery) => {
        sender.sent.push(delivery.dedupeKey)
        await mayFinish
      },
    })
    const given = message()
    await enqueue(house.database, [given])
    lane.wake()
    await until(() => sender.sent.length === 1)
    await house.database
      .query(
        `select pg_terminate_backend(pid) from pg_stat_activity
          where datname = current_database() and pid <> pg_backend_pid()`,
      )
      .catch(() => undefined)
    finish()
    await until(async () => (await rowOf(house.database, given.dedupe_key)).state === "sent")
    expect(sender.sent).toEqual([given.dedupe_key])
    await lane.stop(1_000)
  })
})
