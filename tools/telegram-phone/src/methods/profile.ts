import type { Call, Method } from "../bot-api/call.ts"
import { badRequest } from "../bot-api/failure.ts"
import type { ProfileKind } from "../state/world.ts"
import { languageOf } from "./commands.ts"

const LONGEST: Record<ProfileKind, number> = { name: 64, description: 512, short_description: 120 }

const setter =
  (kind: ProfileKind): Method =>
  ({ machine, bot, params }) => {
    const text = (params.text(kind) ?? "").trim()
    const language = languageOf(params)
    if (text.length > LONGEST[kind]) {
      throw badRequest(`bot ${kind.replace("_", " ")} is too long`)
    }
    const others = bot.profile.filter((one) => one.kind !== kind || one.language !== language)
    bot.profile = text === "" ? others : [...others, { kind, language, text }]
    machine.changes.tell({ what: "bot", botId: bot.id })
    return true
  }

const getter =
  (kind: ProfileKind): Method =>
  ({ bot, params }: Call) => {
    const language = languageOf(params)
    const texts = bot.profile.filter((one) => one.kind === kind)
    const found =
      texts.find((one) => one.language === language) ?? texts.find((one) => !one.language)
    return { [kind]: found?.text ?? (kind === "name" ? bot.first_name : "") }
  }

const setChatMenuButton: Method = ({ machine, bot, params }) => {
  const given = params.json("menu_button") ?? { type: "default" }
  const type = typeof given === "object" ? (given as { type?: string }).type : undefined
  if (!["default", "commands", "web_app"].includes(type ?? "")) {
    throw badRequest("can't parse menu button: unsupported type specified")
  }
  bot.menuButton = given
  machine.changes.tell({ what: "bot", botId: bot.id })
  return true
}

const getChatMenuButton: Method = ({ bot }) => bot.menuButton

export const profileMethods = {
  setMyName: setter("name"),
  getMyName: getter("name"),
  setMyDescription: setter("description"),
  getMyDescription: getter("description"),
  setMyShortDescription: setter("short_description"),
  getMyShortDescription: getter("short_description"),
  setChatMenuButton,
  getChatMenuButton,
}
