import { enqueue } from "../../../outbox/enqueue"
import { claim } from "../../../outbox/hold"
import type { Line } from "../../../outbox/line"
import { message, openMessengerHouse, until, type MessengerHouse } from "./messenger-house"
import { createSender } from "./test-sender"

let house: MessengerHouse
beforeAll(async () => {
  house = await openMessengerHouse()
})
afterAll(() => house.close())

const A_MINUTE = 60_000

it.each([
  ["channel", { scope: "channel", code: "all_wait", retryAfterMs: A_MINUTE }, A_MINUTE],
  ["recipient", { scope: "recipient", code: "they_wait", retryAfterMs: A_MINUTE }, A_MINUTE],
  ["message", { scope: "message", code: "it_waits", retryAfterMs: A_MINUTE }, 0],
] as const)("where the %s is told to wait, its recipient rests so long", async (_, told, rest) => {
  const sender = createSender()
  sender.failWith(told)
  const own = message()
  const released: number[] = []
  const line: Line = {
    restMs: 1_000,
    claim: (database, wanted) =>
      released.length === 0 ? claim(database, wanted) : Promise.resolve([]),
    release: (_database, { recipient, restMs }) => {
      if (recipient === own.recipient) released.push(restMs)
      return Promise.resolve()
    },
  }
  const lane = house.startLane({ send: sender.send, line })
  await enqueue(house.database, [own])
  // As the worker's clock does: a look that began before the message was there does not see it.
  await until(() => {
    lane.wake()
    return released.length === 1
  })
  expect(released).toEqual([rest])
  await lane.stop(1_000)
})
