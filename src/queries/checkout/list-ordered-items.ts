import type { Pool } from "pg"
import type { Actor } from "../../contracts/access/actor"
import type { OrderedItem } from "../../modules/checkout/domain/plan-reorder"
import { demandRight } from "../access/demand-right"

type Asked = { actor: Actor; orderId: string; cartId: string | null }

/** Of one's own order: what of it is still sold, how many are left, and how many wait in the cart. */
export const listOrderedItems = async (
  pool: Pool,
  { actor, orderId, cartId }: Asked,
): Promise<OrderedItem[]> => {
  demandRight(actor, "checkout.reorder")
  const { rows } = await pool.query<OrderedItem>(
    `select line.id as item_id, coalesce(line.product_title, line.title) as title,
            sold.id as variant_id, item.quantity::int as quantity, stock.left,
            coalesce((select sum(quantity)::int from cart_line_item
                       where cart_id = $3 and variant_id = sold.id and deleted_at is null), 0)
              as in_cart
       from "order" placed
       join order_item item on item.order_id = placed.id and item.version = placed.version
        and item.deleted_at is null and item.quantity > 0
       join order_line_item line on line.id = item.item_id
       left join lateral (
         select variant.id, variant.manage_inventory and not variant.allow_backorder as counted
           from product_variant variant
           join product on product.id = variant.product_id and product.status = 'published'
            and product.deleted_at is null
           join product_sales_channel shown on shown.product_id = product.id
            and shown.sales_channel_id = placed.sales_channel_id and shown.deleted_at is null
          where variant.id = line.variant_id and variant.deleted_at is null) sold on true
       left join lateral (
         select min(floor(free.amount / link.required_quantity))::int as left
           from product_variant_inventory_item link
           cross join lateral (
             select coalesce(sum(level.stocked_quantity - level.reserved_quantity), 0) as amount
               from inventory_level level
               join sales_channel_stock_location place
                 on place.stock_location_id = level.location_id and place.deleted_at is null
                and place.sales_channel_id = placed.sales_channel_id
              where level.inventory_item_id = link.inventory_item_id
                and level.deleted_at is null) free
          where link.variant_id = sold.id and link.deleted_at is null and sold.counted) stock on true
      where placed.id = $1 and placed.customer_id = $2
      order by line.created_at, line.id`,
    [orderId, actor.kind === "customer" ? actor.id : null, cartId],
  )
  return rows
}
