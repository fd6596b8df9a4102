import type { Message } from "../src/wire.ts"
import { el } from "./elements.ts"
import { type Drawing, drawMessage, shortWords } from "./message.ts"
import { dayOf, words } from "./words.ts"

const NEAR_END = 120

type Drawn = { signature: string; element: HTMLElement }

/** The messages of a talk. What has not changed is left alone, so focus and selection stay. */
export const createMessageList = () => {
  const element = el("div", {
    "class": "messages",
    "role": "log",
    "aria-label": words.messages,
    "tabindex": 0,
  })
  let drawn = new Map<string, Drawn>()
  const stayAtEnd = keepAtEnd(element)

  const draw = (drawing: Drawing) => {
    const next = new Map<string, Drawn>()
    const keep = (key: string, signature: string, make: () => HTMLElement) => {
      const known = drawn.get(key)
      next.set(key, known?.signature === signature ? known : { signature, element: make() })
    }
    let lastDay = ""
    for (const message of drawing.view.messages) {
      const day = dayOf(message.date)
      if (day !== lastDay) keep(`day ${day}`, day, () => el("div", { class: "day" }, day))
      lastDay = day
      keep(`${message.message_id}`, signatureOf(message, drawing), () => shapeOf(message, drawing))
    }
    if (next.size === 0) {
      const { description } = drawing.view.bot
      keep("welcome", description, () => welcome(description))
    }
    drawn = next
    arrange(
      element,
      [...next.values()].map((one) => one.element),
    )
    stayAtEnd()
  }

  return {
    element,
    draw,
    goTo: (id: number) => {
      element.querySelector(`[data-id="${id}"]`)?.scrollIntoView({ block: "center" })
    },
  }
}

/** Who reads the newest words goes on seeing them, when a picture comes or the keyboard opens too. */
const keepAtEnd = (element: HTMLElement): (() => void) => {
  let isAtEnd = true
  let last = 0
  const stay = () => {
    if (isAtEnd) element.scrollTop = element.scrollHeight
  }
  element.addEventListener("scroll", () => {
    const { scrollHeight, scrollTop, clientHeight } = element
    // Only who goes up leaves the end; a list that became lower has not been left.
    if (scrollTop < last) isAtEnd = false
    if (scrollHeight - scrollTop - clientHeight < NEAR_END) isAtEnd = true
    last = scrollTop
  })
  element.addEventListener("load", stay, { capture: true })
  new ResizeObserver(stay).observe(element)
  return stay
}

const signatureOf = (message: Message, { view }: Drawing): string => {
  const waiting = view.callbacks
    .filter((one) => one.waiting && one.messageId === message.message_id)
    .map(({ data }) => data)
  return JSON.stringify([message, waiting, view.unheard.includes(message.message_id)])
}

const shapeOf = (message: Message, drawing: Drawing): HTMLElement => {
  if (message.pinned_message) {
    return el("div", { class: "note" }, `${words.pinned}: ${shortWords(message.pinned_message)}`)
  }
  const element = drawMessage(message, drawing)
  const { messages } = drawing.view
  const before = messages[messages.indexOf(message) - 1]
  const together = message.media_group_id && before?.media_group_id === message.media_group_id
  if (together) element.dataset.together = ""
  return element
}

const welcome = (description: string): HTMLElement =>
  description
    ? el("div", { class: "welcome" }, el("b", {}, words.whatCan), `\n${description}`)
    : el("div", { class: "note" }, words.noMessages)

/** Puts the children in their order and moves only what stands wrong. */
const arrange = (parent: HTMLElement, children: HTMLElement[]) => {
  const wanted = new Set<Element>(children)
  for (const child of [...parent.children]) if (!wanted.has(child)) child.remove()
  children.forEach((child, index) => {
    if (parent.children[index] !== child) parent.insertBefore(child, parent.children[index] ?? null)
  })
}
