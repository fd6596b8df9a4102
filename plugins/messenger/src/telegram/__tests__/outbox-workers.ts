import type { MedusaContainer } from "@medusajs/framework/types"
import { knexDatabase } from "../../database"
import { enqueue } from "../../outbox/enqueue"
import { Lane } from "../../outbox/lane"
import { createOutboxLog } from "../../outbox/log"
import { registerNotice } from "../../outbox/notice"
import { createBotApi } from "../api"
import { html } from "../html"
import { createTelegramChannel } from "../sending/channel"
import type { TelegramContent } from "../sending/content"
import type { BotHouse, Phone } from "./bot-house"

registerNotice<TelegramContent>({
  channel: "telegram",
  kind: "test.numbered",
  compose: ({ delivery }) => Promise.resolve({ text: html`${String(delivery.payload.number)}` }),
})

export type Known = { phone: Phone; chat: string }

/** A chat that is known although nobody asks for updates. */
export const newChat = async (house: BotHouse): Promise<Known> => {
  const phone = house.telegram.person()
  phone.starts()
  const { rows } = await house.database.query<{ id: string }>(
    "insert into telegram_chat (telegram_id) values ($1) returning id",
    [phone.id],
  )
  return { phone, chat: rows[0]?.id ?? "" }
}

export const newChats = (house: BotHouse, count: number): Promise<Known[]> =>
  Promise.all(Array.from({ length: count }, () => newChat(house)))

/** The next message for each of the chats. */
export const tellNumber = (house: BotHouse, chats: Known[], number: number): Promise<number> =>
  enqueue(
    house.database,
    chats.map(({ chat }) => ({
      channel: "telegram",
      recipient: chat,
      kind: "test.numbered",
      payload: { number },
      dedupe_key: `${chat}:${number}`,
    })),
  )

/** Sends like a process of its own, without anybody who receives. */
export const startWorker = (house: BotHouse, { timeoutMs = 5_000 } = {}) => {
  const database = knexDatabase(house.knex)
  const { token, apiRoot: root } = house.telegram
  const api = createBotApi({ token, root })
  const lane = new Lane({
    database,
    container: {} as MedusaContainer,
    log: createOutboxLog(house.logger),
    channel: createTelegramChannel({ database, api, perSecond: 500, timeoutMs }),
    firstDelayMs: 200,
  })
  const tick = setInterval(() => {
    lane.wake()
  }, 100)
  return {
    stop: async () => {
      clearInterval(tick)
      await lane.stop(1_000)
    },
  }
}

export const countPending = async ({ database }: BotHouse): Promise<number> => {
  const { rows } = await database.query<{ n: number }>(
    "select count(*)::int as n from outbox_message where state = 'pending'",
  )
  return rows[0]?.n ?? 0
}
