import type { ImportField } from "../../../contracts/catalog-import/import"
import type { Position } from "../../../contracts/catalog-import/position"

export const importFields = [
  "title",
  "description",
  "price",
  "pictures",
  "category",
  "brand",
  "specifications",
] as const satisfies readonly ImportField[]

/** A value that can be compared by how it is written down. */
export type Value = string | number | null | Value[]
export type Values = Record<ImportField, Value>

/** What a source said of a field when it was last written, and what was written then. */
export type Told = Partial<Record<ImportField, { said: Value; made: Value }>>

/** What is known of a position from the last time; `product` is null when it was deleted. */
export type Known = { product_id: string; told: Told; product: Values | null }

export type Plan =
  | { outcome: "created" }
  | { outcome: "skipped"; reason: "product_deleted"; product_id: string }
  | {
      outcome: "updated" | "unchanged"
      product_id: string
      write: ImportField[]
      kept: ImportField[]
      told: Told
    }

const isSame = (one: Value | undefined, other: Value | undefined): boolean =>
  JSON.stringify(one ?? null) === JSON.stringify(other ?? null)

const unlessEmpty = (list: Value[]): Value => (list.length === 0 ? null : list)

/** What a source says; null where it says nothing, which never is a change. */
export const saidBy = (position: Position): Values => ({
  title: position.title,
  description: position.description || null,
  price: position.price.drawn ? null : position.price.amount,
  pictures: unlessEmpty(position.pictures),
  category: position.category_handle ?? unlessEmpty(position.category),
  brand: position.brand,
  specifications: unlessEmpty(
    position.specifications.map(({ label, value }): Value => [label, value]),
  ),
})

/**
 * What is to be done about a position. A field is written when the source says something else than
 * last time and the product still has what was written then: what a person has changed stays.
 */
export const planPosition = (position: Position, known: Known | null): Plan => {
  if (!known) return { outcome: "created" }
  const { product_id, told, product } = known
  if (!product) return { outcome: "skipped", reason: "product_deleted", product_id }
  const said = saidBy(position)
  const changed = importFields.filter(
    (field) => said[field] !== null && !isSame(said[field], told[field]?.said),
  )
  const write = changed.filter((field) => isSame(product[field], told[field]?.made))
  const kept = changed.filter((field) => !write.includes(field))
  return { outcome: write.length > 0 ? "updated" : "unchanged", product_id, write, kept, told }
}
