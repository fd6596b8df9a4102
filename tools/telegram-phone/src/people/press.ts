import type { Message, ReplyButton } from "../wire.ts"
import { type Acting, say, send } from "./act.ts"
import { Impossible } from "./impossible.ts"

/** A fixed place, since a phone in a browser has none: the middle of Moscow. */
const HERE = { latitude: 55.7558, longitude: 37.6173 }

/** Presses a button of the keyboard below the talk. */
export const press = (acting: Acting, text: string): Message => {
  const { conversation } = acting.talk
  const { keyboard } = conversation
  const keys = keyboard && "keyboard" in keyboard ? keyboard : undefined
  const button = keys?.keyboard.flat().find((one) => one.text === text)
  if (!keys || !button) throw new Impossible("There is no such button any more")
  conversation.keyboardHidden = keys.one_time_keyboard ?? false
  return answerOf(acting, button)
}

const answerOf = (acting: Acting, { text, request_contact, request_location }: ReplyButton) => {
  if (request_contact) return shareContact(acting)
  if (request_location) return send(acting, { location: HERE })
  return say(acting, text)
}

/** One's own contact, which the bot knows by the id in it. */
export const shareContact = (acting: Acting): Message => {
  const { id, phone_number, first_name, last_name } = acting.talk.person
  return send(acting, {
    contact: { phone_number, first_name, ...(last_name ? { last_name } : {}), user_id: id },
  })
}
