import { outOfStock } from "../../../modules/checkout/errors"

const codes = new Set<string | undefined>(["insufficient_inventory", outOfStock().code])

/** Whoever finds too little: Medusa in two ways, our database, or we. */
export const isShort = (error: unknown): boolean => {
  const {
    type,
    message = "",
    code,
    constraint,
  } = Object(error) as Partial<Record<"type" | "message" | "code" | "constraint", string>>
  if (codes.has(code) || codes.has(constraint)) return true
  return type === "not_allowed" && message.startsWith("Not enough stock")
}

/** It is told by one code. */
export const asShortage = (error: unknown): unknown => (isShort(error) ? outOfStock() : error)
