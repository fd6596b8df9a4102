import { MedusaError } from "@medusajs/framework/utils"
import type { z } from "zod"

const { INVALID_DATA, NOT_ALLOWED, NOT_FOUND, UNAUTHORIZED } = MedusaError.Types

export const messageMissing = () =>
  new MedusaError(NOT_FOUND, "There is no such message.", "outbox_not_found")

export const messageNotRetryable = () =>
  new MedusaError(
    NOT_ALLOWED,
    "It has been sent already, or is being sent now.",
    "outbox_not_retryable",
  )

export const testMailNeedsPerson = () =>
  new MedusaError(
    NOT_ALLOWED,
    "A test goes to whoever asks for it, and an API key has no address.",
    "outbox_no_address",
  )

export const webhookMissing = () =>
  new MedusaError(NOT_FOUND, "Telegram is not expected here.", "telegram_no_webhook")

export const webhookSecretWrong = () =>
  new MedusaError(UNAUTHORIZED, "Only Telegram may speak here.", "telegram_secret_wrong")

/** What was sent to a route, in the shape its contract gives it. */
export const demandShape = <Schema extends z.ZodType>(
  schema: Schema,
  given: unknown,
): z.infer<Schema> => {
  const result = schema.safeParse(given)
  if (result.success) return result.data
  const problems = result.error.issues.map(
    ({ path, message }) => `${path.join(".") || "body"}: ${message}`,
  )
  throw new MedusaError(INVALID_DATA, problems.join("\n"), "outbox_invalid")
}
