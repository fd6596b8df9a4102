import type { TalkView } from "../src/people/views.ts"
import type { InlineButton, Message, ReplyKeyboard } from "../src/wire.ts"
import { el } from "./elements.ts"
import { type Follow, link, safe } from "./formatted.ts"
import { words } from "./words.ts"

export type Tapping = {
  follow: Follow
  tap: (place: { message_id: number; row: number; column: number }) => void
  tell: (text: string) => void
}

/** The buttons below a message. */
export const inlineKeys = (
  { message_id, reply_markup }: Message,
  callbacks: TalkView["callbacks"],
  tapping: Tapping,
): Node | null => {
  if (!reply_markup) return null
  const isWaiting = (data: string | undefined) =>
    callbacks.some((one) => one.waiting && one.messageId === message_id && one.data === data)
  const rows = reply_markup.inline_keyboard.map((buttons, row) =>
    el(
      "div",
      { class: "keys-row" },
      ...buttons.map((button, column) => {
        const busy = button.callback_data !== undefined && isWaiting(button.callback_data)
        const key = inlineKey(button, { message_id, row, column }, tapping)
        if (busy) key.setAttribute("aria-busy", "true")
        return key
      }),
    ),
  )
  return el("div", { class: "keys" }, ...rows)
}

const inlineKey = (
  button: InlineButton,
  place: { message_id: number; row: number; column: number },
  { tap, tell, follow }: Tapping,
): HTMLElement => {
  const address = safe(button.url ?? button.web_app?.url ?? button.login_url?.url ?? "")
  if (address) {
    const anchor = link(address, [document.createTextNode(button.text)], follow)
    anchor.classList.add("key")
    anchor.dataset.leads = ""
    return anchor
  }
  const click = () => {
    if (button.copy_text) {
      void navigator.clipboard.writeText(button.copy_text.text).then(() => {
        tell(words.copied)
      })
    } else {
      tap(place)
    }
  }
  const canBeTapped = button.callback_data !== undefined || button.copy_text !== undefined
  const props = { class: "key", type: "button", disabled: !canBeTapped, click }
  return el("button", props, button.text)
}

/** The buttons below the talk. */
export const replyKeys = ({ keyboard }: ReplyKeyboard, press: (text: string) => void): Node =>
  el(
    "div",
    { "class": "keys reply-keys", "role": "group", "aria-label": words.keys },
    ...keyboard.map((buttons) =>
      el(
        "div",
        { class: "keys-row" },
        ...buttons.map(({ text }) => {
          const click = () => {
            press(text)
          }
          return el("button", { class: "key", type: "button", click }, text)
        }),
      ),
    ),
  )
