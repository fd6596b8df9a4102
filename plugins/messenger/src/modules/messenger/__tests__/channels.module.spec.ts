import type { MedusaContainer } from "@medusajs/framework/types"
import { parseOptions } from "../../../options"
import { registerChannel } from "../../../outbox/channels"
import { enqueue } from "../../../outbox/enqueue"
import { Worker } from "../../../worker/worker"
import { message, openMessengerHouse, rowOf, until, type MessengerHouse } from "./messenger-house"
import { createSender } from "./test-sender"

let house: MessengerHouse
let worker: Worker

const sender = createSender()
const pigeon = {
  name: "test",
  concurrency: 1,
  timeoutMs: 5_000,
  send: sender.send,
  close: () => Promise.resolve(),
}

beforeAll(async () => {
  house = await openMessengerHouse()
  registerChannel(pigeon)
  worker = new Worker({
    knex: house.knex,
    container: {} as MedusaContainer,
    logger: house.logger,
    options: parseOptions({ mail_from: "Shop <shop@example.com>", mail_inbox_port: null }),
  })
  await worker.start()
})
afterAll(async () => {
  await worker.stop()
  await house.close()
})

it("is worked by the worker like those that come with the messenger", async () => {
  const given = message()
  await enqueue(house.database, [given])
  await until(async () => (await rowOf(house.database, given.dedupe_key)).state === "sent")
  expect(sender.sent).toEqual([given.dedupe_key])
})

it("has a name of its own", () => {
  expect(() => {
    registerChannel(pigeon)
  }).toThrow("There already is a channel test")
})
