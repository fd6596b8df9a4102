import type { Entity } from "../src/wire.ts"
import { el } from "./elements.ts"
import { type BotLink, botLinkIn } from "./links.ts"
import { words } from "./words.ts"

export type Follow = { say: (text: string) => void; open: (link: BotLink) => void }
type Range = { from: number; to: number }

/** Text with its formatting as elements, one inside another as the entities are. */
export const formatted = (text: string, entities: Entity[], follow: Follow): Node[] => {
  const inside = ({ from, to }: Range, left: Entity[]): Node[] => {
    const nodes: Node[] = []
    let at = from
    let rest = left
    while (rest[0]) {
      const [entity, ...others] = rest
      const begin = Math.max(entity.offset, at)
      const end = Math.min(entity.offset + entity.length, to)
      if (begin < end) {
        if (begin > at) nodes.push(document.createTextNode(text.slice(at, begin)))
        const inner = others.filter((one) => one.offset < end)
        const children = inside({ from: begin, to: end }, inner)
        nodes.push(wrapped({ entity, children, words: text.slice(begin, end), follow }))
        at = end
        rest = others.filter((one) => one.offset >= end)
      } else {
        rest = others
      }
    }
    if (at < to) nodes.push(document.createTextNode(text.slice(at, to)))
    return nodes
  }
  return inside({ from: 0, to: text.length }, entities)
}

const PLAIN: Record<string, "b" | "i" | "u" | "s" | "code" | "pre" | "blockquote"> = {
  bold: "b",
  italic: "i",
  underline: "u",
  strikethrough: "s",
  code: "code",
  pre: "pre",
  blockquote: "blockquote",
  expandable_blockquote: "blockquote",
}

type Wrapping = { entity: Entity; children: Node[]; words: string; follow: Follow }

const wrapped = ({ entity, children, words: inner, follow }: Wrapping): Node => {
  const plain = PLAIN[entity.type]
  if (plain) return el(plain, {}, ...children)
  if (entity.type === "spoiler") return spoiler(children)
  if (entity.type === "bot_command") {
    const click = () => {
      follow.say(inner)
    }
    return el("button", { class: "command", type: "button", click }, ...children)
  }
  const address = addressOf(entity, inner)
  if (address) return link(address, children, follow)
  return el("span", { class: "tag" }, ...children)
}

const addressOf = ({ type, url }: Entity, inner: string): string | undefined => {
  if (type === "text_link") return safe(url ?? "")
  if (type === "email") return `mailto:${inner}`
  if (type === "url") return safe(/^https?:/i.test(inner) ? inner : `http://${inner}`)
  return undefined
}

/** A bot may write any address; a browser would run some of them. */
export const safe = (address: string): string | undefined => {
  const url = URL.parse(address)
  return url && /^(https?|mailto|tel):$/.test(url.protocol) ? url.href : undefined
}

export const link = (address: string, children: Node[], { open }: Pick<Follow, "open">) => {
  const inside = botLinkIn(address)
  const click = (event: Event) => {
    if (!inside) return
    event.preventDefault()
    open(inside)
  }
  const props = { href: address, target: "_blank", rel: "noopener noreferrer", click }
  return el("a", props, ...children)
}

const spoiler = (children: Node[]): Node => {
  const cover = el("button", {
    "class": "spoiler",
    "type": "button",
    "aria-expanded": "false",
    "aria-label": words.hiddenText,
  })
  cover.append(...children)
  cover.addEventListener("click", () => {
    cover.setAttribute("aria-expanded", "true")
    cover.removeAttribute("aria-label")
  })
  return cover
}
