import { languages, type Language } from "@domovoy/messenger/runtime"
import type { Conversation, Talk } from "@domovoy/messenger/telegram"
import { changeChatSettingsWorkflow } from "../../../workflows/account/change-chat-settings"
import { actorOfChat } from "../../actor-of-chat"
import { SET_ZONE } from "../../dialogs/settings/set-zone"
import { routes } from "../../routes"
import { textsIn } from "../../texts/in-language"
import { settingsView, zonesView } from "./view"
import { knownZone } from "./zones"

type Wish = { language?: Language; time_zone?: string }

/** Keeps a setting and shows all of them, in the language that holds from now on. */
const changeSettings = async (talk: Talk, wish: Wish): Promise<void> => {
  const actor = await actorOfChat(talk)
  await changeChatSettingsWorkflow(talk.container).run({
    input: { actor, settings: { chat_id: talk.chat.id, ...wish } },
  })
  const language = wish.language ?? talk.language
  talk.hint(textsIn(language).settings.saved)
  talk.show(settingsView(language, wish.time_zone ?? talk.chat.timeZone))
}

export const settingsActions: Conversation["actions"] = {
  [routes.settings]: ({ talk }) => {
    talk.show(settingsView(talk.language, talk.chat.timeZone))
  },
  [routes.language]: async ({ talk, parts: [wanted] }) => {
    const language = languages.find((one) => one === wanted)
    if (language) await changeSettings(talk, { language })
    else talk.outOfDate()
  },
  [routes.zones]: ({ talk }) => {
    talk.show(zonesView(talk.language))
  },
  [routes.zone]: async ({ talk, parts: [wanted = ""] }) => {
    const zone = knownZone(wanted)
    if (zone === null) talk.outOfDate()
    else await changeSettings(talk, { time_zone: zone })
  },
  [routes.otherZone]: ({ talk }) => talk.begin(SET_ZONE),
}
