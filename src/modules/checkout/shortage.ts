import { outOfStock } from "./errors"

const codes = new Set<string | undefined>(["insufficient_inventory", outOfStock().code])

type Thrown = Partial<Record<"type" | "message" | "code" | "constraint", string>>

/** Medusa, when somebody was faster at the shelf; it has no code for that. */
export const wasOvertaken = (error: unknown): boolean => {
  const { type, message = "" } = Object(error) as Thrown
  return type === "not_allowed" && message.startsWith("Not enough stock")
}

/** Whoever finds too little: Medusa in two ways, our database, or we. */
export const isShort = (error: unknown): boolean => {
  const { code, constraint } = Object(error) as Thrown
  return codes.has(code) || codes.has(constraint) || wasOvertaken(error)
}

/** It is told by one code. */
export const asShortage = (error: unknown): unknown => (isShort(error) ? outOfStock() : error)
