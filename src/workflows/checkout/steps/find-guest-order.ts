import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../../../contracts/access/actor"
import { readPoolOf } from "../../../lib/database/read-pool"
import { getGuestOrder } from "../../../queries/checkout/get-guest-order"

type Input = { actor: Actor; orderId: string }

/** Null where there is none, of which whoever asks is not told. */
export const findGuestOrderStep = createStep(
  "find-guest-order",
  async ({ actor, orderId }: Input, { container }) => {
    const asked = { actor, action: "checkout.ask_order_link", orderId } as const
    const order = await getGuestOrder(readPoolOf(container), asked)
    return new StepResponse<{ email: string | null }>({ email: order?.email ?? null })
  },
)
