import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules, OrderWorkflowEvents } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { Order } from "../../../contracts/checkout/order"
import { atomically } from "../../../lib/database/atomically"
import { readPoolOf } from "../../../lib/database/read-pool"
import { getOrder } from "../../../queries/checkout/get-order"
import { listReservations } from "../../../queries/checkout/list-reservations"
import { openOrder, type OwnOrder } from "./open-order"
import { inOrderTurn, inStockTurn } from "./order-turn"

/** The order ends, and what was kept for it is free, at the same moment; no money has come for it. */
export const closeOrder = async (container: MedusaContainer, { id, items }: Order) => {
  const lines = items.map((item) => item.id)
  const reserved = await listReservations(readPoolOf(container), lines)
  const [orders, inventory] = [
    container.resolve(Modules.ORDER),
    container.resolve(Modules.INVENTORY),
  ]
  await inStockTurn(container, {
    inventoryIds: reserved.map(({ inventory_item_id }) => inventory_item_id),
    work: () =>
      atomically(container, async ({ knex, on }) => {
        await on(orders, (service, context) => service.cancel(id, context))
        await on(inventory, (service, context) =>
          service.deleteReservationItemsByLineItem(lines, context),
        )
        await knex.raw(
          `update payment_collection set status = 'canceled', updated_at = now()
            where id in (select payment_collection_id from order_payment_collection
                          where order_id = ? and deleted_at is null)`,
          [id],
        )
      }),
  })
  // As when staff cancel it in the dashboard, for whoever listens to Medusa.
  await container
    .resolve(Modules.EVENT_BUS)
    .emit({ name: OrderWorkflowEvents.CANCELED, data: { id } })
}

/** Whoever asks twice, since he got no answer, has what he wants. */
export const cancelOwnOrderStep = createStep(
  "cancel-own-order",
  async (own: OwnOrder, { container }) => {
    const work = async () => {
      const { actor, order_id: id } = own
      const { status } = await getOrder(readPoolOf(container), { actor, id })
      if (status !== "cancelled") await closeOrder(container, await openOrder(container, own))
    }
    await inOrderTurn(container, { orderId: own.order_id, work })
    return new StepResponse()
  },
)
