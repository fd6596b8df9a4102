import type { UserFromGetMe } from "telegraf/types"
import type { Database } from "../../database"
import type { BotApi } from "../api"
import { keepBotName } from "../bot-name"
import { languages } from "../language"
import type { Conversation } from "../talk/conversation"

/** Who the bot is; and tells Telegram what it understands. */
export const introduce = async (
  database: Database,
  { api, conversation }: { api: BotApi; conversation: Conversation },
): Promise<UserFromGetMe> => {
  const bot = await api.call<UserFromGetMe>("getMe")
  await keepBotName(database, bot)
  for (const language of languages) {
    const commands = conversation.describeCommands(language)
    await api.call("setMyCommands", { commands, language_code: language })
  }
  // Whose Telegram speaks neither.
  await api.call("setMyCommands", { commands: conversation.describeCommands("en") })
  return bot
}
