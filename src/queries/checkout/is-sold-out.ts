import type { Pool } from "pg"

type Wanted = { cartId: string; lineIds?: string[] | undefined }

/**
 * Whether a cart, or some lines of it, want more than all places of its channel have together. Only
 * a look beforehand: what is promised is decided where it is reserved. A cart whose order has been
 * made has its goods.
 */
export const isSoldOut = async (pool: Pool, { cartId, lineIds }: Wanted): Promise<boolean> => {
  const { rowCount } = await pool.query({
    name: "checkout-sold-out",
    text: `
      select from cart
       cross join lateral (
         select part.inventory_item_id, sum(line.quantity * part.required_quantity) as amount
           from cart_line_item line
           join product_variant variant on variant.id = line.variant_id
            and variant.manage_inventory and not variant.allow_backorder
           join product_variant_inventory_item part on part.variant_id = variant.id
            and part.deleted_at is null
          where line.cart_id = cart.id and line.deleted_at is null
            and ($2::text[] is null or line.id = any ($2))
          group by 1) wanted
       where cart.id = $1 and cart.completed_at is null
         and not exists (select from order_cart where cart_id = cart.id and deleted_at is null)
         and wanted.amount > (
           select coalesce(sum(level.stocked_quantity - level.reserved_quantity), 0)
             from inventory_level level
             join sales_channel_stock_location place
               on place.stock_location_id = level.location_id and place.deleted_at is null
              and place.sales_channel_id = cart.sales_channel_id
            where level.inventory_item_id = wanted.inventory_item_id and level.deleted_at is null)
       limit 1`,
    values: [cartId, lineIds ?? null],
  })
  return rowCount !== 0
}
