import type { Database } from "../../database"
import type { Channel } from "../../outbox/channel"
import { SendFailure } from "../../outbox/failure"
import type { Delivery } from "../../outbox/message"
import { ApiRefusal, ApiSilence, type ApiPayload, type BotApi } from "../api"
import { markBlocked } from "../chat"
import { payloadOf } from "../view"
import { findCard, keepCard } from "./card"
import type { TelegramContent } from "./content"
import { tellChatToWait, telegramLine } from "./line"
import { createTurns, restAll, TURNS_PER_SECOND } from "./turns"

type Options = {
  database: Database
  api: BotApi
  /** Of all workers together; Telegram allows thirty. */
  perSecond?: number
  concurrency?: number
  timeoutMs?: number
}

const CONCURRENCY = 30
const TIMEOUT_MS = 15_000
/** So many chats in a row are told to wait only if the bot as a whole is meant. */
const CROWD = 5

type To = { telegramId: string; blocked: boolean }

const findTo = async (database: Database, { recipient }: Delivery): Promise<To> => {
  const { rows } = await database.query<To>(
    `select telegram_id as "telegramId", blocked_at is not null as blocked
       from telegram_chat where id = $1`,
    [recipient],
  )
  const [to] = rows
  if (!to) throw new SendFailure({ scope: "refused", code: "chat_unknown" })
  if (to.blocked) throw new SendFailure({ scope: "gone", code: "chat_blocked" })
  return to
}

const isGone = (refusal: ApiRefusal) => refusal.status === 403 || refusal.says(/chat not found/i)

const failureOf = (error: unknown): SendFailure => {
  if (error instanceof SendFailure) return error
  if (!(error instanceof ApiRefusal)) {
    const code = error instanceof ApiSilence ? "telegram_silent" : "send_failed"
    return new SendFailure({ scope: "recipient", code, cause: error })
  }
  const { status, retryAfterMs } = error
  const code = `telegram_${status}`
  if (isGone(error)) return new SendFailure({ scope: "gone", code: "chat_blocked" })
  if (status === 429) {
    return new SendFailure({ scope: "recipient", code, retryAfterMs: retryAfterMs ?? 1_000 })
  }
  // The token is wrong, or not wanted any more: nothing leaves until somebody mends that.
  if (status === 401 || status === 404) return new SendFailure({ scope: "channel", code })
  return new SendFailure({ scope: status >= 500 ? "recipient" : "refused", code })
}

/** Tells one chat that is written to too often from a bot that writes too often. */
const createCrowd = () => {
  const chats = new Set<string>()
  return {
    clear: () => {
      chats.clear()
    },
    add: (chat: string): boolean => chats.add(chat).size >= CROWD,
  }
}

export const createTelegramChannel = (options: Options): Channel<TelegramContent> => {
  const { database, api, perSecond = TURNS_PER_SECOND, timeoutMs = TIMEOUT_MS } = options
  const crowd = createCrowd()
  const waitForTurn = createTurns(database, perSecond)

  const call = async <Result>(method: string, payload: ApiPayload): Promise<Result> => {
    await waitForTurn()
    return api.call<Result>(method, payload, { timeoutMs })
  }

  /** Whether the message that shows the card shows the new state now. */
  const change = async (payload: ApiPayload, messageId: string): Promise<boolean> => {
    try {
      await call("editMessageText", { ...payload, message_id: Number(messageId) })
      return true
    } catch (error) {
      if (!(error instanceof ApiRefusal)) throw error
      if (error.says(/not modified/i)) return true
      if (error.says(/not found|can't be edited/i) && !isGone(error)) return false
      throw error
    }
  }

  /** It has been sent: what fails now must not send it again. */
  const remember = async (
    chatId: string,
    shown: { card: string; messageId: number } | null,
  ): Promise<void> => {
    try {
      if (shown) await keepCard(database, { chatId, ...shown })
      await database.query("update telegram_chat set sent = sent + 1 where id = $1", [chatId])
    } catch {
      // The next state of the card becomes a message of its own.
    }
  }

  const post = async (content: TelegramContent, delivery: Delivery, to: To): Promise<void> => {
    const payload = { chat_id: to.telegramId, ...payloadOf(content) }
    const { card, recipient } = delivery
    const shown = card === null ? null : await findCard(database, { chatId: recipient, card })
    if (shown && (await change(payload, shown))) return
    const silent = content.silent ? { disable_notification: true } : {}
    const sent = await call<{ message_id: number }>("sendMessage", { ...payload, ...silent })
    await remember(recipient, card === null ? null : { card, messageId: sent.message_id })
  }

  /** It holds for the chat, or, when that is said of many, for the whole bot. */
  const obey = async (told: SendFailure, { recipient }: Delivery): Promise<SendFailure> => {
    const { code, retryAfterMs = 0 } = told
    await tellChatToWait(database, { chatId: recipient, waitMs: retryAfterMs })
    if (!crowd.add(recipient)) return told
    await restAll(database, retryAfterMs)
    return new SendFailure({ scope: "channel", code, retryAfterMs, cause: told })
  }

  return {
    name: "telegram",
    concurrency: options.concurrency ?? CONCURRENCY,
    // Room for the turn, and for a card that has to be sent anew.
    timeoutMs: timeoutMs * 2 + 30_000,
    line: telegramLine,
    send: async (content, delivery) => {
      try {
        await post(content, delivery, await findTo(database, delivery))
        crowd.clear()
      } catch (error) {
        const failure = failureOf(error)
        if (failure.scope === "gone") await markBlocked(database, delivery.recipient)
        if (failure.code !== "telegram_429") throw failure
        // Where that cannot be noted, this chat at least waits.
        throw await obey(failure, delivery).catch(() => failure)
      }
    },
    close: () => Promise.resolve(),
  }
}
