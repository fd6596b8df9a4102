import type { ApiPayload } from "./api"
import type { Html } from "./html"

/** A button is a claim, not a right: `data` says what is wanted, and whoever handles it asks again. */
export type Button = { label: string } & ({ data: string } | { url: string })

/** One message as a person sees it. */
export type View = { text: Html; buttons?: Button[][] }

const keyOf = (button: Button) => {
  const text = button.label
  return "data" in button ? { text, callback_data: button.data } : { text, url: button.url }
}

/** What all calls that show a message have in common. */
export const payloadOf = ({ text, buttons = [] }: View): ApiPayload => ({
  text: text.markup,
  parse_mode: "HTML",
  link_preview_options: { is_disabled: true },
  ...(buttons.length > 0
    ? { reply_markup: { inline_keyboard: buttons.map((row) => row.map(keyOf)) } }
    : {}),
})
