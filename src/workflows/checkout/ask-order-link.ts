import { createStep, createWorkflow, transform, when } from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../../contracts/access/actor"
import { textOfActor } from "../../modules/access/domain/actor-text"
import { demandPermissionStep } from "../access/steps/demand-permission"
import { countAttemptStep } from "../account/steps/count-attempt"
import { checkoutModuleOf } from "./steps/checkout-of"
import { findGuestOrderStep } from "./steps/find-guest-order"

type Input = { actor: Actor; orderId: string }

const tellOrderLinkAskedStep = createStep(
  "tell-order-link-asked",
  async ({ actor, orderId }: Input, { container }) => {
    await checkoutModuleOf(container).tellOrderLinkAsked({ orderId, actor: textOfActor(actor) })
  },
)

/** A mail with a link to a guest's order, to the address in the order. */
export const askOrderLinkWorkflow = createWorkflow("ask-order-link", (input: Input) => {
  demandPermissionStep({ actor: input.actor, action: "checkout.ask_order_link" })
  const found = findGuestOrderStep(input)
  // An order that is not there counts as well, or the limit would tell which ones are.
  const counted = transform({ found, input }, (seen) => seen.found.email ?? seen.input.orderId)
  countAttemptStep({ purpose: "mail", email: counted })
  when("is-guest-order", found, ({ email }) => email !== null).then(() => {
    tellOrderLinkAskedStep(input)
  })
})
