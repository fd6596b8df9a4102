import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { KEY_STORE, type KeyStore } from "../../../lib/idempotency/key-store"
import { describeError } from "../../../lib/log/describe-error"
import { AppLogger } from "../../../lib/log/logger"
import {
  idempotencyAnswerLost,
  idempotencyMismatch,
  idempotencyRunning,
} from "../../../modules/idempotency/errors"
import { askOfRequest } from "./ask-of-request"
import { keepAnswer } from "./keep-answer"

const faultsTo = (req: MedusaRequest) => (error: unknown) => {
  const logger = req.scope.resolve(ContainerRegistrationKeys.LOGGER)
  if (logger instanceof AppLogger) {
    logger.event("warn", "idempotency.not_kept", describeError(error))
  }
}

/**
 * A POST with an `Idempotency-Key` is done once; whoever repeats it within a day gets the same
 * answer. It stands behind the guards: who may no longer ask is not shown an old answer either.
 */
export const doOnce = async (
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> => {
  const ask = askOfRequest(req)
  if (!ask) {
    next()
    return
  }
  const store = req.scope.resolve<KeyStore>(KEY_STORE)
  const claim = await store.claim(ask)
  switch (claim.kind) {
    case "mine":
      keepAnswer(res, { store, attempt: claim.attempt, onFault: faultsTo(req) })
      next()
      return
    case "done":
      res.setHeader("Idempotency-Replayed", "true")
      res.setHeader("Content-Type", claim.answer.contentType)
      res.status(claim.answer.status).send(claim.answer.body)
      return
    case "mismatch":
      throw idempotencyMismatch()
    case "running":
      res.setHeader("Retry-After", "1")
      throw idempotencyRunning()
    case "lost":
      throw idempotencyAnswerLost()
  }
}
