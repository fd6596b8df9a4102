import type { Pool } from "pg"
import type { Actor } from "../../contracts/access/actor"
import type { ListOrders, Order } from "../../contracts/checkout/order"
import { demandRight } from "../access/demand-right"
import { orderColumns, orderOfRow, orderTables, type OrderRow } from "./order-rows"
import { underWay } from "./under-way"

type Asked = ListOrders & { actor: Actor }

const own = `
  "order" placed
   where customer_id = $1 and deleted_at is null and not is_draft_order and not (${underWay})`

/** The orders of an account, the newest first. */
export const listOrders = async (pool: Pool, { actor, limit, offset }: Asked) => {
  demandRight(actor, "checkout.read_orders")
  const customer = actor.kind === "customer" ? actor.id : null
  const [page, all] = await Promise.all([
    pool.query<OrderRow>({
      name: "checkout-list-orders",
      text: `select ${orderColumns} from (
               select * from ${own} order by created_at desc, id limit $2 offset $3) placed
             ${orderTables} order by placed.created_at desc, placed.id`,
      values: [customer, limit, offset],
    }),
    pool.query<{ count: number }>(`select count(*)::int as count from ${own}`, [customer]),
  ])
  const orders: Order[] = page.rows.map(orderOfRow)
  return { orders, count: all.rows[0]?.count ?? 0, offset, limit }
}
