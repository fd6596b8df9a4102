import type { Call, Method } from "../bot-api/call.ts"
import { badRequest } from "../bot-api/failure.ts"
import type { Command } from "../wire.ts"

const MOST_COMMANDS = 100
const LONGEST_DESCRIPTION = 256
const SCOPES = new Set([
  "default",
  "all_private_chats",
  "all_group_chats",
  "all_chat_administrators",
  "chat",
  "chat_administrators",
  "chat_member",
])

/** Whose commands: everybody's, or those of one chat; in one language, or in all others. */
const placeOf = ({ params }: Call): { scope: string; language: string } => {
  const given = params.json("scope")
  const { type = "default", chat_id } =
    typeof given === "object" && given !== null
      ? (given as { type?: string; chat_id?: number })
      : {}
  if (!SCOPES.has(type)) throw badRequest("can't parse BotCommandScope: unsupported type specified")
  return {
    scope: type.startsWith("chat") ? `${type} ${chat_id ?? ""}` : type,
    language: languageOf(params),
  }
}

export const languageOf = (params: Call["params"]): string => {
  const language = params.text("language_code") ?? ""
  if (!/^([a-z]{2})?$/.test(language)) throw badRequest("invalid language code specified")
  return language
}

const commandOf = (given: Partial<Command> | null): Command => {
  const command = (given?.command ?? "").replace(/^\//, "").trim()
  const description = (given?.description ?? "").trim()
  if (command === "") throw badRequest("command name must be non-empty")
  if (!/^[a-z\d_]{1,32}$/.test(command)) throw badRequest("BOT_COMMAND_INVALID")
  if (description === "") throw badRequest("command description must be non-empty")
  if (description.length > LONGEST_DESCRIPTION) throw badRequest("BOT_COMMAND_DESCRIPTION_INVALID")
  return { command, description }
}

const setMyCommands: Method = (call) => {
  const given = call.params.json("commands")
  if (!Array.isArray(given)) throw badRequest("expected an Array of BotCommand")
  if (given.length > MOST_COMMANDS) throw badRequest("BOT_COMMANDS_TOO_MUCH")
  const commands = given.map((one: Partial<Command> | null) => commandOf(one))
  replace(call, commands)
  return true
}

const replace = (call: Call, commands: Command[]) => {
  const { bot, machine } = call
  const place = placeOf(call)
  const others = bot.commands.filter(
    ({ scope, language }) => scope !== place.scope || language !== place.language,
  )
  bot.commands = commands.length > 0 ? [...others, { ...place, commands }] : others
  machine.changes.tell({ what: "bot", botId: bot.id })
}

const deleteMyCommands: Method = (call) => {
  replace(call, [])
  return true
}

const getMyCommands: Method = (call) => {
  const place = placeOf(call)
  const found = call.bot.commands.find(
    ({ scope, language }) => scope === place.scope && language === place.language,
  )
  return found?.commands ?? []
}

export const commandMethods = { setMyCommands, deleteMyCommands, getMyCommands }
