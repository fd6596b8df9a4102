import { SaxesParser, type SaxesTagPlain } from "saxes"
import { markupBroken, markupEntities, markupTooDeep } from "./errors"

export type XmlElement = {
  name: string
  attributes: Record<string, string>
  children: (XmlElement | string)[]
}

const DEEPEST = 100

// What people write in feeds although XML itself does not know it. Nothing here expands to more.
const entities = {
  nbsp: "\u00a0",
  laquo: "«",
  raquo: "»",
  ndash: "–",
  mdash: "—",
  hellip: "…",
  times: "×",
  deg: "°",
  shy: "",
}

type Reader = { parser: SaxesParser; root: () => XmlElement | null }

const createReader = (): Reader => {
  // Names stay as they are written, prefix and all: that is how profiles name them.
  const parser = new SaxesParser({ xmlns: false })
  Object.assign(parser.ENTITIES, entities)
  const open: XmlElement[] = []
  let root: XmlElement | null = null
  const write = (text: string) => open.at(-1)?.children.push(text)
  parser.on("error", (error) => {
    throw markupBroken(error.message)
  })
  parser.on("doctype", (doctype) => {
    if (doctype.includes("[")) throw markupEntities()
  })
  parser.on("opentag", ({ name, attributes }: SaxesTagPlain) => {
    const element: XmlElement = { name, attributes, children: [] }
    if (open.length >= DEEPEST) throw markupTooDeep()
    open.at(-1)?.children.push(element)
    root ??= element
    open.push(element)
  })
  parser.on("closetag", () => open.pop())
  parser.on("text", write)
  parser.on("cdata", write)
  return { parser, root: () => root }
}

/** XML as a tree. Strict: a file that was cut off is refused, not read halfway. */
export const readXml = (text: string): XmlElement => {
  const { parser, root } = createReader()
  parser.write(text).close()
  const element = root()
  if (!element) throw markupBroken("there is no element in it")
  return element
}

export const textOfXml = (element: XmlElement): string =>
  element.children.map((child) => (typeof child === "string" ? child : textOfXml(child))).join("")

/** The elements at a path of names below one. */
export const xmlElementsAt = (element: XmlElement, path: string[]): XmlElement[] =>
  path.reduce<XmlElement[]>(
    (found, name) =>
      found.flatMap(({ children }) =>
        children.filter(
          (child): child is XmlElement => typeof child !== "string" && child.name === name,
        ),
      ),
    [element],
  )
