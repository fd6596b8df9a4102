import { readXml, textOfXml, xmlElementsAt, type XmlElement } from "../../../../lib/markup/xml"
import { splitPlace } from "./place"
import type { SourceContent, SourceRecord } from "./source-record"

const stepsOf = (path: string): string[] =>
  path.split("/").filter((step) => step !== "" && step !== ".")

const xmlRecord = (element: XmlElement): SourceRecord => ({
  valuesAt: (place) => {
    const { path, attribute } = splitPlace(place)
    return xmlElementsAt(element, stepsOf(path)).map((found) =>
      attribute === null ? textOfXml(found) : (found.attributes[attribute] ?? ""),
    )
  },
  recordsAt: (place) => xmlElementsAt(element, stepsOf(place)).map(xmlRecord),
})

/** The path of the items begins with the root's own name: rss/channel/item. */
export const xmlContent = (text: string, items: string): SourceContent => {
  const document: XmlElement = { name: "", attributes: {}, children: [readXml(text)] }
  const head = xmlRecord(document)
  return { head, items: head.recordsAt(items) }
}
