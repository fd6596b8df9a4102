import type { Method } from "../bot-api/call.ts"
import { badRequest } from "../bot-api/failure.ts"
import { botUser, chatOf, messageIn, personById, talkOf, userOf } from "../state/find.ts"

const getMe: Method = ({ bot }) => ({
  ...botUser(bot),
  can_join_groups: false,
  can_read_all_group_messages: false,
  supports_inline_queries: false,
  can_connect_to_business: false,
  has_main_web_app: false,
})

const getChat: Method = ({ machine, bot, params }) => {
  const { person, conversation } = talkOf(machine, bot, params)
  const pinned = messageIn(conversation, conversation.pinned.at(-1))
  return {
    ...chatOf(person),
    accent_color_id: person.id % 7,
    max_reaction_count: 11,
    accepted_gift_types: {
      unlimited_gifts: true,
      limited_gifts: true,
      unique_gifts: true,
      premium_subscription: true,
    },
    ...(pinned ? { pinned_message: pinned } : {}),
  }
}

const getChatMember: Method = ({ machine, bot, params }) => {
  const { person } = talkOf(machine, bot, params)
  const id = params.integer("user_id")
  if (id === person.id) return { user: userOf(person), status: "member" }
  if (id === bot.id) return { user: botUser(bot), status: "member" }
  throw badRequest("member not found")
}

const getChatMemberCount: Method = ({ machine, bot, params }) => {
  talkOf(machine, bot, params)
  return 2
}

const getUserProfilePhotos: Method = ({ machine, params }) => {
  if (!personById(machine.world, params.integer("user_id") ?? 0)) {
    throw badRequest("user not found")
  }
  return { total_count: 0, photos: [] }
}

/** After these two, Telegram lets a bot go to another server; here it may simply go on. */
const closing: Method = () => true

export const chatMethods = {
  getMe,
  getChat,
  getChatMember,
  getChatMemberCount,
  getUserProfilePhotos,
  logOut: closing,
  close: closing,
}
