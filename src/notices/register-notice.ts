import { registerNotice as register, type Notice } from "@domovoy/messenger/runtime"
import type { Actor } from "../contracts/access/actor"
import type { NoticeChannel } from "../contracts/account/notifications"
import { readPoolOf } from "../lib/database/read-pool"
import { isNoticeWanted } from "../queries/account/is-notice-wanted"
import { subjectOf } from "./subject-of"

const actor: Actor = { kind: "system", id: "notices" }

/** Says nothing to whoever has switched it off, also when they did so after it was asked for. */
export const obeying = <Content>(notice: Notice<Content>): Notice<Content> => {
  const subject = subjectOf(notice)
  if (subject === null) return notice
  const channel = notice.channel as NoticeChannel
  return {
    ...notice,
    compose: async (asked) => {
      const wish = { subject, channel, recipient: asked.delivery.recipient }
      const isWanted = await isNoticeWanted(readPoolOf(asked.container), { actor, wish })
      return isWanted ? notice.compose(asked) : null
    },
  }
}

/** Every notice of the shop comes by here. */
export const registerNotice = <Content>(notice: Notice<Content>): void => {
  register(obeying(notice))
}
