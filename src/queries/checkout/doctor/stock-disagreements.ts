import { underWay } from "../under-way"

/** Each selects kind, id, order_id, amount and other. */
export const shelfDisagreements = [
  `select 'reserved_miscounted' as kind, level.id, null as order_id,
          level.reserved_quantity::float as amount, kept.quantity::float as other
     from inventory_level level
     cross join lateral (
       select coalesce(sum(quantity), 0) as quantity from reservation_item
        where inventory_item_id = level.inventory_item_id and location_id = level.location_id
          and deleted_at is null) kept
    where level.deleted_at is null and level.reserved_quantity <> kept.quantity`,

  `select 'oversold' as kind, level.id, null as order_id,
          kept.quantity::float as amount, level.stocked_quantity::float as other
     from inventory_level level
     cross join lateral (
       select coalesce(sum(quantity), 0) as quantity from reservation_item
        where inventory_item_id = level.inventory_item_id and location_id = level.location_id
          and deleted_at is null and not allow_backorder) kept
    where level.deleted_at is null and kept.quantity > level.stocked_quantity`,
] as const

/** What is young may just be going on. */
export const reservationDisagreements = [
  `select 'kept_for_nothing' as kind, kept.id, placed.id as order_id,
          kept.quantity::float as amount, 0::float as other
     from reservation_item kept
     join order_line_item line on line.id = kept.line_item_id
     join lateral (select order_id from order_item where item_id = line.id limit 1) owner on true
     join "order" placed on placed.id = owner.order_id
     left join order_item item on item.item_id = line.id and item.version = placed.version
      and item.deleted_at is null
    where kept.deleted_at is null and placed.updated_at between $2 and $1
      and (placed.canceled_at is not null or placed.deleted_at is not null
           or coalesce(item.quantity - item.fulfilled_quantity, 0) <= 0)`,

  `select 'not_kept' as kind, line.id, placed.id as order_id,
          coalesce(kept.quantity, 0)::float as amount,
          ((item.quantity - item.fulfilled_quantity) * link.required_quantity)::float as other
     from "order" placed
     join order_item item on item.order_id = placed.id and item.version = placed.version
      and item.deleted_at is null and item.quantity > item.fulfilled_quantity
     join order_line_item line on line.id = item.item_id
     join product_variant variant on variant.id = line.variant_id and variant.manage_inventory
      and variant.deleted_at is null
     join product_variant_inventory_item link on link.variant_id = variant.id
      and link.deleted_at is null
     left join lateral (
       select sum(quantity) as quantity from reservation_item
        where line_item_id = line.id and inventory_item_id = link.inventory_item_id
          and deleted_at is null) kept on true
    where placed.deleted_at is null and placed.canceled_at is null and not placed.is_draft_order
      and placed.updated_at between $2 and $1
      and placed.status not in ('archived', 'completed') and not (${underWay})
      and coalesce(kept.quantity, 0)
          < (item.quantity - item.fulfilled_quantity) * link.required_quantity`,
] as const
