import type { Pool } from "pg"
import { isBought } from "../../modules/review/domain/bought"
import { orderColumns, orderOfRow, orderTables, type OrderRow } from "../checkout/order-rows"

/** Whether an order of this person's, paid and not given back, has any version of the product. */
export const hasBought = async (
  pool: Pool,
  { customerId, productId }: { customerId: string; productId: string },
): Promise<boolean> => {
  const { rows } = await pool.query<OrderRow>(
    `select ${orderColumns} from "order" placed ${orderTables}
      where placed.customer_id = $1 and placed.deleted_at is null and not placed.is_draft_order
        and exists (
          select from order_item item join order_line_item line on line.id = item.item_id
           where item.order_id = placed.id and item.version = placed.version
             and item.deleted_at is null and item.quantity > 0 and line.product_id = $2)`,
    [customerId, productId],
  )
  return rows.map(orderOfRow).some(isBought)
}
