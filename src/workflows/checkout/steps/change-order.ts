import type { InventoryTypes, MedusaContainer } from "@medusajs/framework/types"
import { ChangeActionType, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../../../contracts/access/actor"
import type { ChangeOrder, Order } from "../../../contracts/checkout/order"
import { atomically, type Transaction } from "../../../lib/database/atomically"
import { readPoolOf } from "../../../lib/database/read-pool"
import {
  discountAfter,
  planChange,
  type ChangedAmount,
} from "../../../modules/checkout/domain/change-order"
import { itemUnknown, nothingLeft } from "../../../modules/checkout/errors"
import { asShortage } from "../../../modules/checkout/shortage"
import { listReservations, type Reservation } from "../../../queries/checkout/list-reservations"
import { openOrder } from "./open-order"
import { inOrderTurn, inStockTurn } from "./order-turn"

type Wish = ChangeOrder & { actor: Actor; order_id: string }
type Change = {
  order: Order
  changed: ChangedAmount[]
  reservations: Reservation[]
  by: string | null
}
type Means = { container: MedusaContainer; transaction: Transaction }

const changedBy = ({ items }: Order, wished: ChangeOrder["items"]): ChangedAmount[] => {
  const plan = planChange(items, wished)
  if (plan.refused === "unknown") throw itemUnknown()
  if (plan.refused) throw nothingLeft()
  return plan.changed
}

/** A new version of the order, with its sums reckoned anew. */
const rewriteOrder = async ({ container, transaction }: Means, change: Change): Promise<void> => {
  const { order, changed, by } = change
  const orders = container.resolve(Modules.ORDER)
  const { id } = await transaction.on(orders, (service, context) =>
    service.createOrderChange({ order_id: order.id, change_type: "edit", created_by: by }, context),
  )
  const discounts = await discountsOf(transaction, order)
  const actions = changed.map((amount) => ({
    order_change_id: id,
    order_id: order.id,
    action: ChangeActionType.ITEM_UPDATE,
    details: {
      reference_id: amount.id,
      quantity: amount.to,
      quantity_diff: amount.to - amount.from,
      adjustments: discounts
        .filter(({ item_id }) => item_id === amount.id)
        .map((discount) => ({ ...discount, amount: discountAfter(discount.amount, amount) })),
    },
  }))
  await transaction.on(orders, (service, context) => service.addOrderAction(actions, context))
  await transaction.on(orders, (service, context) =>
    service.confirmOrderChange({ id, ...(by === null ? {} : { confirmed_by: by }) }, context),
  )
}

type Discount = { item_id: string; amount: number }

const discountsOf = async ({ knex }: Transaction, { id }: Order): Promise<Discount[]> => {
  const { rows } = await knex.raw<{ rows: Discount[] }>(
    `select discount.item_id, discount.amount::float as amount, discount.code,
            discount.promotion_id, discount.description, discount.is_tax_inclusive
       from "order" placed
       join order_item item on item.order_id = placed.id and item.version = placed.version
       join order_line_item_adjustment discount
         on discount.item_id = item.item_id and discount.version = placed.version
      where placed.id = ? and discount.deleted_at is null`,
    [id],
  )
  return rows
}

const keepFor = ({ changed, reservations }: Change) =>
  reservations.map(({ id, line_item_id, quantity }) => {
    const amount = changed.find((one) => one.id === line_item_id)
    return { id, quantity: amount ? (quantity / amount.from) * amount.to : quantity }
  })

const reserveAnew = async ({ container, transaction }: Means, change: Change): Promise<void> => {
  const inventory = container.resolve(Modules.INVENTORY)
  const wanted = keepFor(change)
  const kept: InventoryTypes.UpdateReservationItemInput[] = wanted.filter((one) => one.quantity > 0)
  const freed = wanted.filter(({ quantity }) => quantity === 0).map(({ id }) => id)
  if (kept.length > 0) {
    await transaction.on(inventory, (service, context) =>
      service.updateReservationItems(kept, context),
    )
  }
  if (freed.length > 0) {
    await transaction.on(inventory, (service, context) =>
      service.deleteReservationItems(freed, context),
    )
  }
}

/** What is to be paid is what the order costs now. */
const reckonPayment = ({ knex }: Transaction, { id }: Order): Promise<unknown> =>
  knex.raw(
    `update payment_collection collection
        set amount = (summary.totals ->> 'current_order_total')::numeric,
            raw_amount = summary.totals -> 'raw_current_order_total', updated_at = now()
       from order_payment_collection link, "order" placed
       join order_summary summary
         on summary.order_id = placed.id and summary.version = placed.version
      where link.order_id = placed.id and link.deleted_at is null and placed.id = ?
        and collection.id = link.payment_collection_id and collection.status in ('not_paid', 'awaiting')`,
    [id],
  )

const change = async (container: MedusaContainer, wish: Wish): Promise<void> => {
  const order = await openOrder(container, wish)
  const changed = changedBy(order, wish.items)
  if (changed.length === 0) return
  const reservations = await listReservations(
    readPoolOf(container),
    changed.map(({ id }) => id),
  )
  const by = wish.actor.kind === "customer" ? wish.actor.id : null
  await inStockTurn(container, {
    inventoryIds: reservations.map(({ inventory_item_id }) => inventory_item_id),
    work: () =>
      atomically(container, async (transaction) => {
        const means = { container, transaction }
        await rewriteOrder(means, { order, changed, reservations, by })
        await reserveAnew(means, { order, changed, reservations, by })
        await reckonPayment(transaction, order)
      }),
  })
}

/** Order, sums, what is reserved and what is to be paid: all of it changes, or nothing. */
export const changeOrderStep = createStep("change-order", async (wish: Wish, { container }) => {
  const work = () => change(container, wish)
  try {
    await inOrderTurn(container, { orderId: wish.order_id, work })
  } catch (error) {
    throw asShortage(error)
  }
  return new StepResponse()
})
