import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../../../contracts/access/actor"
import { readPoolOf } from "../../../lib/database/read-pool"
import { CHECKOUT_MODULE } from "../../../modules/checkout"
import type { CheckoutModuleService } from "../../../modules/checkout/service"
import { findAnyOrder } from "../../../queries/checkout/get-order"
import { isOrderInWork } from "../../../queries/checkout/is-order-in-work"
import { closeOrder } from "./cancel-order"
import { inOrderTurn } from "./order-turn"

type Due = { container: MedusaContainer; actor: Actor; orderId: string }

/** As the order is now: it may have been paid a moment ago, or another process was faster. */
const settle = async ({ container, actor, orderId }: Due): Promise<void> => {
  const checkout = container.resolve<CheckoutModuleService>(CHECKOUT_MODULE)
  const pool = readPoolOf(container)
  const now = new Date()
  const deadline = await checkout.findDeadline(orderId)
  if (!deadline) return
  const order = await findAnyOrder(pool, { actor, id: orderId })
  if (!order?.expires_at) {
    await checkout.forgetDeadline(orderId)
    return
  }
  if (!deadline.warned) {
    await checkout.warnOfDeadline(deadline, now)
    return
  }
  if (deadline.expires_at > now || (await isOrderInWork(pool, orderId))) return
  await closeOrder(container, order)
  await checkout.forgetDeadline(orderId)
}

/** One that fails is tried again the next time, and keeps nobody else waiting. */
export const expireOrdersStep = createStep(
  "expire-orders",
  async ({ actor }: { actor: Actor }, { container }) => {
    const checkout = container.resolve<CheckoutModuleService>(CHECKOUT_MODULE)
    for (const orderId of await checkout.listDueOrders(new Date())) {
      const work = () => settle({ container, actor, orderId })
      try {
        await inOrderTurn(container, { orderId, work })
      } catch (error) {
        container
          .resolve(ContainerRegistrationKeys.LOGGER)
          .error(`checkout.order_not_expired ${orderId}`, error as Error)
      }
    }
    return new StepResponse()
  },
)
