import type { Dialog } from "@domovoy/messenger/telegram"
import { changeChatSettingsWorkflow } from "../../../workflows/account/change-chat-settings"
import { actorOfChat } from "../../actor-of-chat"
import { settingsView } from "../../screens/settings/view"
import { knownZone } from "../../screens/settings/zones"
import { textsIn } from "../../texts/in-language"

export const SET_ZONE = "set-zone"

/** A time zone that is on no button. */
export const setZone: Dialog = {
  name: SET_ZONE,
  version: 1,
  first: "zone",
  states: {
    zone: {
      ask: ({ talk }) => ({ text: textsIn(talk.language).settings.askZone }),
      take: ({ talk, text }) => {
        const zone = knownZone(text.trim())
        if (zone === null) return { refused: textsIn(talk.language).settings.wrongZone }
        return { done: true, data: { zone } }
      },
    },
  },
  finish: async ({ talk, data }) => {
    const zone = String(data.zone)
    const actor = await actorOfChat(talk)
    await changeChatSettingsWorkflow(talk.container).run({
      input: { actor, settings: { chat_id: talk.chat.id, time_zone: zone } },
    })
    talk.say(settingsView(talk.language, zone))
  },
}
