import type { Method } from "../bot-api/call.ts"
import { badRequest } from "../bot-api/failure.ts"
import { tooLate } from "../state/callback-life.ts"

const LONGEST_ANSWER = 200

const answerCallbackQuery: Method = ({ machine, bot, params }) => {
  const { world, changes, clock } = machine
  const id = params.text("callback_query_id") ?? ""
  const conversation = world.conversations.find(
    ({ botId, callbacks }) => botId === bot.id && callbacks.some((one) => one.id === id),
  )
  const callback = conversation?.callbacks.find((one) => one.id === id)
  if (!conversation || !callback || tooLate(callback, clock.now())) {
    throw badRequest("query is too old and response timeout expired or query ID is invalid")
  }
  const text = params.text("text") ?? ""
  const url = params.text("url")
  if (text.length > LONGEST_ANSWER) throw badRequest("MESSAGE_TOO_LONG")
  if (url && !/^(https:\/\/t\.me\/|tg:\/\/)/i.test(url)) throw badRequest("URL_INVALID")
  callback.answer ??= { text, alert: params.flag("show_alert"), ...(url ? { url } : {}) }
  changes.tell({ what: "conversation", botId: bot.id, personId: conversation.personId })
  return true
}

export const tapMethods = { answerCallbackQuery }
