import type { ImportProfile } from "../../../contracts/catalog-import/profile"
import type { SourceRecord } from "./records/source-record"
import type { FoundPosition } from "./sound-position"

type Places = string | readonly string[] | undefined

const firstAt = (record: SourceRecord, places: Places): string[] => {
  for (const place of [places ?? []].flat()) {
    const values = record.valuesAt(place).filter((value) => value.trim() !== "")
    if (values.length > 0) return values
  }
  return []
}

/** What a profile finds at one of the things that repeat. */
export const findPosition = (record: SourceRecord, { fields }: ImportProfile): FoundPosition => {
  const one = (places: Places) => firstAt(record, places)[0] ?? ""
  const { specifications } = fields
  return {
    id: one(fields.id),
    title: one(fields.title),
    description: one(fields.description),
    price: one(fields.price),
    pictures: [fields.pictures ?? []].flat().flatMap((place) => record.valuesAt(place)),
    category: firstAt(record, fields.category),
    brand: one(fields.brand),
    stock: one(fields.stock),
    link: one(fields.link),
    specifications: specifications
      ? record.recordsAt(specifications.items).map((row) => ({
          label: firstAt(row, specifications.label)[0] ?? "",
          value: firstAt(row, specifications.value)[0] ?? "",
        }))
      : [],
  }
}
