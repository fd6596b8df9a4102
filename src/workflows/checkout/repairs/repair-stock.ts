import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import type { Disagreement } from "../../../modules/checkout/domain/disagreement"
import { outOfStock } from "../../../modules/checkout/errors"
import { inStockTurn } from "../steps/order-turn"

const knexOf = (container: MedusaContainer): Knex =>
  container.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION)

const select = async <Row>(container: MedusaContainer, text: string, id: string): Promise<Row[]> =>
  (await knexOf(container).raw<{ rows: Row[] }>(text, [id])).rows

const inTurnOf = async (
  container: MedusaContainer,
  { text, id, work }: { text: string; id: string; work: () => Promise<void> },
): Promise<void> => {
  const rows = await select<{ inventory_item_id: string }>(container, text, id)
  const inventoryIds = rows.map(({ inventory_item_id }) => inventory_item_id)
  await inStockTurn(container, { inventoryIds, work })
}

export const countReserved = (container: MedusaContainer, { id }: Disagreement): Promise<void> =>
  inTurnOf(container, {
    text: "select inventory_item_id from inventory_level where id = ?",
    id,
    work: async () => {
      await knexOf(container).raw(
        `update inventory_level level
            set reserved_quantity = kept.quantity, updated_at = now(),
                raw_reserved_quantity = jsonb_build_object('value', kept.quantity::text,
                                                           'precision', 20)
           from (select coalesce(sum(item.quantity), 0) as quantity
                   from inventory_level own
                   left join reservation_item item
                     on item.inventory_item_id = own.inventory_item_id
                    and item.location_id = own.location_id and item.deleted_at is null
                  where own.id = :id) kept
          where level.id = :id`,
        { id },
      )
    },
  })

export const freeReservation = (container: MedusaContainer, { id }: Disagreement): Promise<void> =>
  inTurnOf(container, {
    text: "select inventory_item_id from reservation_item where id = ?",
    id,
    work: () => container.resolve(Modules.INVENTORY).deleteReservationItems(id),
  })

type Lack = { inventory_item_id: string; location_id: string | null; quantity: number }

const lacks = `
  select link.inventory_item_id, place.location_id,
         ((item.quantity - item.fulfilled_quantity) * link.required_quantity
          - coalesce(kept.quantity, 0))::float as quantity
    from order_line_item line
    join order_item item on item.item_id = line.id and item.deleted_at is null
    join "order" placed on placed.id = item.order_id and placed.version = item.version
     and placed.canceled_at is null
    join product_variant_inventory_item link on link.variant_id = line.variant_id
     and link.deleted_at is null
    left join lateral (
      select sum(quantity) as quantity from reservation_item
       where line_item_id = line.id and inventory_item_id = link.inventory_item_id
         and deleted_at is null) kept on true
    left join lateral (
      select level.location_id from inventory_level level
        join sales_channel_stock_location place on place.stock_location_id = level.location_id
         and place.deleted_at is null and place.sales_channel_id = placed.sales_channel_id
       where level.inventory_item_id = link.inventory_item_id and level.deleted_at is null
       order by level.stocked_quantity - level.reserved_quantity desc limit 1) place on true
   where line.id = ?
     and coalesce(kept.quantity, 0)
         < (item.quantity - item.fulfilled_quantity) * link.required_quantity`

/** Whatever is lacking, all of it or nothing; the guard of the stock has the last word. */
export const keepForLine = (container: MedusaContainer, { id }: Disagreement): Promise<void> =>
  inTurnOf(container, {
    text: lacks,
    id,
    work: async () => {
      const missing = await select<Lack>(container, lacks, id)
      const wanted = missing.map(({ location_id, ...lack }) => {
        if (location_id === null) throw outOfStock()
        return { ...lack, location_id, line_item_id: id }
      })
      if (wanted.length === 0) return
      await container.resolve(Modules.INVENTORY).createReservationItems(wanted)
    },
  })
