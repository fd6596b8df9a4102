import type { TalkView } from "../src/people/views.ts"
import type { Message } from "../src/wire.ts"
import type { TalkControls } from "./control.ts"
import { el, icon } from "./elements.ts"
import { formatted } from "./formatted.ts"
import { inlineKeys, type Tapping } from "./keys.ts"
import { sizeOf, timeOf, words } from "./words.ts"

export type Drawing = {
  view: TalkView
  controls: TalkControls
  tapping: Tapping
}

/** One message: its bubble and the buttons below it. */
export const drawMessage = (message: Message, drawing: Drawing): HTMLElement => {
  const { view, tapping } = drawing
  const isOwn = message.from.id === view.person.id
  return el(
    "div",
    {
      "class": "message",
      "data-by": isOwn ? "person" : "bot",
      "data-id": message.message_id,
    },
    el(
      "div",
      { class: "bubble" },
      forwardOf(message),
      quoteOf(message),
      ...mediaOf(message, drawing),
      wordsOf(message, tapping),
      footOf(message, { isOwn, isReceived: !view.unheard.includes(message.message_id) }),
    ),
    inlineKeys(message, view.callbacks, tapping),
  )
}

export const shortWords = (message: Message): string => {
  const { text, caption, photo, document, contact, location } = message
  if (text ?? caption) return text ?? caption ?? ""
  if (photo) return words.photo
  if (document) return document.file_name ?? words.document
  if (contact) return words.contact
  return location ? words.place : words.pinned
}

const forwardOf = ({ forward_from: from }: Message) =>
  from && el("small", { class: "quoted" }, `${words.forwarded} ${from.first_name}`)

const quoteOf = ({ reply_to_message: replied }: Message) =>
  replied && el("span", { class: "quoted" }, shortWords(replied).slice(0, 120))

const wordsOf = ({ text, caption, ...message }: Message, { follow }: Tapping) => {
  const shown = text ?? caption
  if (shown === undefined) return null
  const entities = message.entities ?? message.caption_entities ?? []
  return el("div", { class: "words" }, ...formatted(shown, entities, follow))
}

const mediaOf = (message: Message, { controls }: Drawing): Node[] => {
  const { photo, document, contact, location } = message
  const nodes: Node[] = []
  const picture = photo?.at(-1)
  if (picture) {
    const src = controls.fileAddress(picture.file_id)
    const { width, height } = picture
    const image = el("img", { src, width, height, alt: message.caption ?? words.photo })
    nodes.push(el("a", { class: "picture", href: src, target: "_blank", rel: "noopener" }, image))
  }
  if (document) {
    const { file_id, file_name = words.document, file_size } = document
    const props = { class: "file", href: controls.fileAddress(file_id), download: file_name }
    const size = el("small", {}, sizeOf(file_size))
    nodes.push(el("a", props, sign("file"), el("span", {}, file_name, size)))
  }
  if (contact) {
    const name = [contact.first_name, contact.last_name].filter(Boolean).join(" ")
    const phone = el("small", {}, contact.phone_number)
    nodes.push(el("div", { class: "file" }, sign("person"), el("span", {}, name, phone)))
  }
  if (location) {
    nodes.push(el("div", {}, `${words.place}: ${location.latitude}, ${location.longitude}`))
  }
  return nodes
}

const sign = (name: "file" | "person") => el("span", { class: "avatar" }, icon(name))

const footOf = (
  { date, edit_date }: Message,
  { isOwn, isReceived }: { isOwn: boolean; isReceived: boolean },
) => {
  const ticks = isReceived ? "✓✓" : "✓"
  const label = isReceived ? words.received : words.sent
  return el(
    "div",
    { class: "foot" },
    edit_date ? el("span", {}, words.edited) : null,
    el("time", { datetime: new Date(date * 1000).toISOString() }, timeOf(date)),
    isOwn ? el("span", { "role": "img", "aria-label": label, "title": label }, ticks) : null,
  )
}
