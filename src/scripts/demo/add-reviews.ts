import type { MedusaContainer } from "@medusajs/framework/types"
import { REVIEW_MODULE } from "../../modules/review"
import type { ReviewModuleService } from "../../modules/review/service"
import { findAll } from "../shop/find"
import { reviews } from "./reviews/reviews"

const HOURS_BETWEEN = 37
const HOUR_MS = 60 * 60 * 1000

type Found = { id: string; handle: string; email: string }

/** Straight into the table: the demo shop has nobody's orders of last spring. */
export const addReviews = async (container: MedusaContainer): Promise<void> => {
  const products = await findAll<Found>(container, { entity: "product", fields: ["id", "handle"] })
  const people = await findAll<Found>(container, { entity: "customer", fields: ["id", "email"] })
  const now = Date.now()
  const written = reviews.map(({ product, name, rating, text }, index) => ({
    product_id: products.find(({ handle }) => handle === product)?.id ?? "",
    customer_id: people.find(({ email }) => email === `${name}@domovoy.local`)?.id ?? "",
    rating,
    text,
    created_at: new Date(now - (reviews.length - index) * HOURS_BETWEEN * HOUR_MS),
  }))
  await container.resolve<ReviewModuleService>(REVIEW_MODULE).addReviews(written)
}
