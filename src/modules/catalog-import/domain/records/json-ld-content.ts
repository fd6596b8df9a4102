import { readHtml, scriptOfHtml, selectHtml } from "../../../../lib/markup/html"
import { jsonRecord } from "./json-record"
import type { SourceContent } from "./source-record"

type Node = Record<string, unknown>

const MOST_NODES = 200_000

const isNode = (value: unknown): value is Node => typeof value === "object" && value !== null
const isProduct = (node: Node): boolean =>
  [node["@type"]].flat().some((type) => /(^|\/)Product$/.test(String(type)))

/** Products wherever they stand in a graph, in the order of reading. */
export const productsInGraph = (graph: unknown): Node[] => {
  const found: Node[] = []
  const waiting: unknown[] = [graph]
  for (let seen = 0; waiting.length > 0 && seen < MOST_NODES; seen += 1) {
    const value = waiting.pop()
    if (!isNode(value)) continue
    if (isProduct(value)) found.push(value)
    else waiting.push(...Object.values(value).reverse())
  }
  return found
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown
  } catch {
    // A page may hold a broken script beside sound ones.
    return null
  }
}

/** What a page says of its products to machines (schema.org, JSON-LD). */
export const jsonLdContent = (html: string): SourceContent => {
  const scripts = selectHtml('script[type="application/ld+json"]', readHtml(html))
  const graphs = scripts.map((script) => parsed(scriptOfHtml(script)))
  return { head: jsonRecord(graphs), items: graphs.flatMap(productsInGraph).map(jsonRecord) }
}
