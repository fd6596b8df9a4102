import type { ExecArgs } from "@medusajs/framework/types"
import { addCatalogue } from "./demo/add-catalogue"
import { addPeople } from "./demo/add-people"
import { addReviews } from "./demo/add-reviews"
import { markAsDemo, refuseUnlessTrial } from "./demo/demo-mark"
import { findAll } from "./shop/find"

/** Fills an empty shop with appliances and people, all of them invented. */
export default async function seedDemo({ container }: ExecArgs): Promise<void> {
  refuseUnlessTrial()
  const products = await findAll<{ id: string }>(container, { entity: "product", fields: ["id"] })
  if (products.length > 0) return
  await markAsDemo(container)
  await addPeople(container)
  await addCatalogue(container)
  await addReviews(container)
}
