import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../../../contracts/access/actor"
import { readPoolOf } from "../../../lib/database/read-pool"
import { planReorder } from "../../../modules/checkout/domain/plan-reorder"
import { asShortage } from "../../../modules/checkout/shortage"
import { getOpenCart } from "../../../queries/checkout/get-open-cart"
import { getOrder } from "../../../queries/checkout/get-order"
import { listOrderedItems } from "../../../queries/checkout/list-ordered-items"
import { openCartWorkflow } from "../open-cart"

type Input = { actor: Actor; customer_id: string; order_id: string }

/** Nothing to take back: what is in the cart may be taken out of it by whoever put it there. */
export const reorderStep = createStep("reorder", async (input: Input, { container }) => {
  const { actor, customer_id, order_id: orderId } = input
  const pool = readPoolOf(container)
  await getOrder(pool, { actor, id: orderId })
  const cart = await getOpenCart(pool, customer_id)
  const items = await listOrderedItems(pool, { actor, orderId, cartId: cart?.id ?? null })
  const { wishes, missing } = planReorder(items)
  if (wishes.length > 0) {
    const input = { actor, customer_id, wish: { items: wishes } }
    await openCartWorkflow(container)
      .run({ input })
      .catch((error: unknown) => {
        throw asShortage(error)
      })
  }
  return new StepResponse({ added: wishes.length, missing })
})
