import { amounts } from "./forms"

/** What the address of a product's page tells of the cart. */
export type ProductWish = { variant?: string; quantity?: string; in_cart?: number }

/** What somebody wanted before the login, and how many of it are in the cart since the last press. */
export const readProductWish = (search: Record<string, unknown>): ProductWish => {
  const { variant } = search
  const quantity = amounts.find((one) => one === search.quantity)
  const count = Number(search.in_cart)
  return {
    ...(typeof variant === "string" ? { variant } : {}),
    ...(quantity === undefined ? {} : { quantity }),
    ...(Number.isInteger(count) && count > 0 && count <= amounts.length ? { in_cart: count } : {}),
  }
}
