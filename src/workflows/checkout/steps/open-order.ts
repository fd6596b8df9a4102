import type { MedusaContainer } from "@medusajs/framework/types"
import type { Actor } from "../../../contracts/access/actor"
import type { Order } from "../../../contracts/checkout/order"
import { readPoolOf } from "../../../lib/database/read-pool"
import { orderFixed, orderInWork } from "../../../modules/checkout/errors"
import { getOrder } from "../../../queries/checkout/get-order"
import { isOrderInWork } from "../../../queries/checkout/is-order-in-work"

export type OwnOrder = { actor: Actor; order_id: string }

/** An order of one's own that may still become another one, or none; whoever calls has its turn. */
export const openOrder = async (
  container: MedusaContainer,
  { actor, order_id: id }: OwnOrder,
): Promise<Order> => {
  const pool = readPoolOf(container)
  const order = await getOrder(pool, { actor, id })
  if (!order.can_change) throw orderFixed()
  if (await isOrderInWork(pool, id)) throw orderInWork()
  return order
}
