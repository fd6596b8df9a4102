import type { Pool } from "pg"
import type { Actor } from "../../contracts/access/actor"
import type { Order } from "../../contracts/checkout/order"
import { accessNotFound } from "../../modules/access/errors"
import { demandRight } from "../access/demand-right"
import { orderColumns, orderOfRow, orderTables, type OrderRow } from "./order-rows"
import { underWay } from "./under-way"

type Asked = { actor: Actor; id: string }

const anyOrder = `select ${orderColumns} from "order" placed ${orderTables}
  where placed.id = $1 and placed.deleted_at is null and not placed.is_draft_order`

/** One order of an account; somebody else's is not there. */
export const getOrder = async (pool: Pool, { actor, id }: Asked): Promise<Order> => {
  demandRight(actor, "checkout.read_orders")
  const { rows } = await pool.query<OrderRow>({
    name: "checkout-get-order",
    text: `${anyOrder} and placed.customer_id = $2 and not (${underWay})`,
    values: [id, actor.kind === "customer" ? actor.id : null],
  })
  const [row] = rows
  if (!row) throw accessNotFound()
  return orderOfRow(row)
}

/** Whosever it is: for what the shop does by itself. */
export const findAnyOrder = async (pool: Pool, { actor, id }: Asked): Promise<Order | null> => {
  demandRight(actor, "checkout.expire_orders")
  const { rows } = await pool.query<OrderRow>(anyOrder, [id])
  const [row] = rows
  return row ? orderOfRow(row) : null
}
