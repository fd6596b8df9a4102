import { MedusaError } from "@medusajs/framework/utils"

const refuse = (type: string, code: string, message: string) => new MedusaError(type, message, code)

export const idempotencyKeyInvalid = () =>
  refuse(
    MedusaError.Types.INVALID_DATA,
    "idempotency_key_invalid",
    "Idempotency-Key must be 1 to 255 visible ASCII characters.",
  )

export const idempotencyUnsupported = () =>
  refuse(
    MedusaError.Types.INVALID_DATA,
    "idempotency_unsupported",
    "This request cannot be repeated safely by an Idempotency-Key. Send it without one.",
  )

export const idempotencyMismatch = () =>
  refuse(
    MedusaError.Types.NOT_ALLOWED,
    "idempotency_mismatch",
    "This Idempotency-Key was used with another request.",
  )

export const idempotencyRunning = () =>
  refuse(
    MedusaError.Types.NOT_ALLOWED,
    "idempotency_running",
    "The first request with this Idempotency-Key is still being worked on.",
  )

export const idempotencyAnswerLost = () =>
  refuse(
    MedusaError.Types.NOT_ALLOWED,
    "idempotency_answer_lost",
    "The request was carried out, but its answer was not kept. Look at what it made.",
  )
