import { methods } from "../methods/all.ts"
import type { Call } from "./call.ts"
import { Failure } from "./failure.ts"

/** Does what a call asks for; throws a Failure where Telegram would answer with one. */
export const executeMethod = (call: Call): unknown => {
  const { machine, bot, method, params } = call
  const execute = methods.get(method.toLowerCase())
  if (!execute) throw new Failure(404, "Not Found: method not found")
  machine.pace.check({ botId: bot.id, method, chatId: params.integer("chat_id") })
  return execute(call)
}
