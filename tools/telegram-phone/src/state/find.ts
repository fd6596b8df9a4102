import { badRequest, forbidden } from "../bot-api/failure.ts"
import type { Params } from "../bot-api/params.ts"
import type { Chat, Message, User } from "../wire.ts"
import type { Machine } from "./machine.ts"
import type { Bot, Conversation, Person, World } from "./world.ts"

export const personById = (world: World, id: number): Person | undefined =>
  world.people.find((person) => person.id === id)

export const conversationOf = (world: World, bot: Bot, person: Person): Conversation => {
  const found = world.conversations.find(
    ({ botId, personId }) => botId === bot.id && personId === person.id,
  )
  if (found) return found
  const conversation: Conversation = {
    botId: bot.id,
    personId: person.id,
    started: false,
    blocked: false,
    messages: [],
    keyboard: null,
    keyboardHidden: false,
    pinned: [],
    action: null,
    callbacks: [],
  }
  world.conversations.push(conversation)
  return conversation
}

export const userOf = (person: Person): User => ({
  id: person.id,
  is_bot: false,
  ...namesOf(person),
  language_code: person.language_code,
})

export const botUser = ({ id, first_name, username }: Bot): User => ({
  id,
  is_bot: true,
  first_name,
  username,
})

export const chatOf = (person: Person): Chat => ({
  id: person.id,
  ...namesOf(person),
  type: "private",
})

const namesOf = ({ first_name, last_name, username }: Person) => ({
  first_name,
  ...(last_name ? { last_name } : {}),
  ...(username ? { username } : {}),
})

export type Talk = { bot: Bot; person: Person; conversation: Conversation }

/** The chat a bot names; one it has never heard of is refused as Telegram refuses it. */
export const talkOf = ({ world }: Machine, bot: Bot, params: Params): Talk => {
  const given = params.text("chat_id") ?? ""
  if (given === "") throw badRequest("chat_id is empty")
  const person = personById(world, params.integer("chat_id") ?? 0)
  const conversation = person && conversationOf(world, bot, person)
  if (!person || !conversation?.started) throw badRequest("chat not found")
  return { bot, person, conversation }
}

/** The same for what is written into it. */
export const writableTalk = (machine: Machine, bot: Bot, params: Params): Talk => {
  const talk = talkOf(machine, bot, params)
  if (talk.person.deactivated) throw forbidden("user is deactivated")
  if (talk.conversation.blocked) throw forbidden("bot was blocked by the user")
  return talk
}

export const messageIn = ({ messages }: Conversation, id: number | undefined) =>
  messages.find(({ message_id }) => message_id === id)

export const isFromBot = (message: Message, bot: Bot): boolean => message.from.id === bot.id
