import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../../../contracts/access/actor"
import { accountNotFound } from "../../../modules/account/errors"
import { findLoginOfCustomer } from "../../access/steps/find-login"

/** The login of whoever asks. */
export const findOwnLoginStep = createStep(
  "find-own-login",
  async (actor: Actor, { container }) => {
    const customerId = actor.kind === "customer" ? actor.id : null
    const login = customerId ? await findLoginOfCustomer(container, customerId) : null
    if (!customerId || !login) throw accountNotFound()
    return new StepResponse({ ...login, customerId })
  },
)
