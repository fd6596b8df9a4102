import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import {
  startTelegram,
  type Phone,
  type Telegram,
  type TelegramOptions,
} from "../../../../../tools/telegram-phone/src/start-telegram"
import {
  openMessengerHouse,
  until,
  type MessengerHouse,
} from "../../modules/messenger/__tests__/messenger-house"
import type { Conversation } from "../talk/conversation"
import { Bot } from "../process/bot"
import { createTestConversation, type Handled } from "./test-conversation"

type Call = { method: string; status: number }
/** `leads` false: another one does. `knex`: by another way to the database. */
type StartOptions = {
  conversation?: Conversation
  handlerMs?: number
  leads?: boolean
  knex?: Knex
  webhook?: { url: string; secret: string }
}

/** A database, a Telegram, and bots between them. */
export const openBotHouse = async (options: TelegramOptions = {}) => {
  const house = await openMessengerHouse()
  const telegram = await startTelegram(options)
  const handled: Handled = { begun: [], finished: [], hold: Promise.resolve() }
  const calls: Call[] = []
  const bots: Bot[] = []

  const startBot = async ({ leads = true, ...more }: StartOptions = {}) => {
    const bot = new Bot({
      ...more,
      knex: more.knex ?? house.knex,
      container: {} as MedusaContainer,
      logger: house.logger,
      token: telegram.token,
      root: telegram.apiRoot,
      conversation: more.conversation ?? createTestConversation(handled),
      connections: 10,
      onCall: (method, status) => calls.push({ method, status }),
    })
    bots.push(bot)
    if (leads) await until(() => bot.leads())
    return bot
  }

  const close = async () => {
    await Promise.all(bots.map((bot) => bot.stop()))
    await telegram.stop()
    await house.close()
  }

  return { ...house, telegram, handled, calls, startBot, close }
}

export type BotHouse = Awaited<ReturnType<typeof openBotHouse>>

/** What the bot has said in a chat, as it stands now. */
export const wordsOf = (phone: Phone): string[] => phone.messages().map(({ text }) => text ?? "")

export const chatIdOf = async ({ database }: MessengerHouse, phone: Phone): Promise<string> => {
  let id: string | undefined
  await until(async () => {
    const { rows } = await database.query<{ id: string }>(
      "select id from telegram_chat where telegram_id = $1",
      [phone.id],
    )
    id = rows[0]?.id
    return id !== undefined
  })
  return id ?? ""
}

/** All that was said has been answered, and that has been noted. */
export const allAnswered = ({ database }: MessengerHouse): Promise<void> =>
  until(async () => {
    const { rows } = await database.query("select from telegram_inbox where state <> 'done'")
    return rows.length === 0
  })

export type { Phone, Telegram }
export { until }
