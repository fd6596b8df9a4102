import { badRequest } from "../bot-api/failure.ts"
import type { Params } from "../bot-api/params.ts"
import type { Bot } from "../state/world.ts"

/** Remembered until it is said again; an empty list means everything. */
export const readAllowedUpdates = (bot: Bot, params: Params) => {
  const given = params.json("allowed_updates")
  if (given === undefined) return
  if (!Array.isArray(given)) throw badRequest("can't parse allowed_updates: expected an Array")
  const kinds = given.filter((kind): kind is string => typeof kind === "string")
  bot.allowedUpdates = kinds.length > 0 ? kinds : null
}
