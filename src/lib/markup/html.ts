import { selectAll } from "css-select"
import { DomHandler, DomUtils, Parser } from "htmlparser2"
import { markupBroken, markupTooDeep } from "./errors"

export type HtmlNode = DomHandler["dom"][number]
export type HtmlElement = Parameters<typeof DomUtils.getAttributeValue>[0]

const DEEPEST = 500
const separate = new Set(
  "address article div dl dt dd h1 h2 h3 h4 h5 h6 li p section table tr ul ol br".split(" "),
)
const unsaid = new Set(["script", "style", "template", "noscript", "svg"])

/** HTML as a tree, however carelessly it was written, unless it is nested to do harm. */
export const readHtml = (text: string): HtmlNode[] => {
  let depth = 0
  const handler = new DomHandler()
  const parser = new Parser(
    {
      onparserinit: (made) => {
        handler.onparserinit(made)
      },
      onopentag: (name, attributes) => {
        depth += 1
        if (depth > DEEPEST) throw markupTooDeep()
        handler.onopentag(name, attributes)
      },
      onclosetag: () => {
        depth -= 1
        handler.onclosetag()
      },
      ontext: (data) => {
        handler.ontext(data)
      },
      onend: () => {
        handler.onend()
      },
      onerror: (error) => {
        handler.onerror(error)
      },
    },
    { decodeEntities: true },
  )
  parser.end(text)
  return handler.dom
}

export const selectHtml = (selector: string, within: HtmlNode[] | HtmlElement): HtmlElement[] => {
  try {
    return selectAll<HtmlNode, HtmlElement>(selector, within)
  } catch {
    throw markupBroken(`"${selector}" is no selector`)
  }
}

export const attributeOfHtml = (element: HtmlElement, name: string): string =>
  DomUtils.getAttributeValue(element, name) ?? ""

const rawText = (node: HtmlNode): string => {
  if (DomUtils.isText(node)) return node.data.replace(/\s+/g, " ")
  if (!DomUtils.isTag(node)) return ""
  if (unsaid.has(node.name)) return ""
  const inside = node.children.map(rawText).join("")
  return separate.has(node.name) ? `\n${inside}\n` : inside
}

/** What somebody reads there: paragraphs as lines, scripts left out. */
export const textOfHtml = (nodes: HtmlNode[]): string =>
  nodes
    .map(rawText)
    .join("")
    .replace(/[ \t]*\n\s*/g, "\n")
    .replace(/ {2,}/g, " ")
    .trim()

/** The source text of a script, which is no text to be read. */
export const scriptOfHtml = (element: HtmlElement): string => DomUtils.textContent(element)
