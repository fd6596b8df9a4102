import type { ImportField } from "../../../contracts/catalog-import/import"
import {
  saidBy,
  type Told,
  type Values,
} from "../../../modules/catalog-import/domain/plan-position"
import type { Ready } from "./ready-position"

/** What a product has when all of a position is written to it. */
export const madeOf = (ready: Ready): Values => {
  const { position, pictures, categoryId, brandId } = ready
  return {
    title: position.title,
    description: position.description || null,
    price: position.price.amount,
    pictures: [pictures.made[0] ?? null, pictures.made],
    category: [categoryId],
    brand: brandId,
    specifications: saidBy(position).specifications,
  }
}

/** What is to be remembered of some fields: pictures that were not had are asked for again. */
export const toldOf = (ready: Ready, fields: readonly ImportField[]): Told => {
  const said = saidBy(ready.position)
  const made = madeOf(ready)
  const { said: had } = ready.pictures
  said.pictures = had.length > 0 ? had : null
  return Object.fromEntries(
    fields.map((field) => [field, { said: said[field], made: made[field] }]),
  )
}
