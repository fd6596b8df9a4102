import {
  attributeOfHtml,
  readHtml,
  selectHtml,
  textOfHtml,
  type HtmlElement,
  type HtmlNode,
} from "../../../../lib/markup/html"
import { splitPlace } from "./place"
import type { SourceContent, SourceRecord } from "./source-record"

type Whole = { nodes: HtmlNode[] }

const select = (within: Whole | HtmlElement, selector: string): HtmlElement[] =>
  selectHtml(selector, "nodes" in within ? within.nodes : within)

const record = (within: Whole | HtmlElement): SourceRecord => ({
  valuesAt: (place) => {
    const { path, attribute } = splitPlace(place)
    const own = "nodes" in within ? [] : [within]
    const found = path === "" || path === "." ? own : select(within, path)
    return found.map((element) =>
      attribute === null ? textOfHtml([element]) : attributeOfHtml(element, attribute),
    )
  },
  recordsAt: (place) => select(within, place).map(record),
})

export const htmlContent = (text: string, items: string): SourceContent => {
  const head = record({ nodes: readHtml(text) })
  return { head, items: head.recordsAt(items) }
}
