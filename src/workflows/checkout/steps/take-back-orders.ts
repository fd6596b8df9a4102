import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../../../contracts/access/actor"
import { atomically } from "../../../lib/database/atomically"
import { readPoolOf } from "../../../lib/database/read-pool"
import { listCutOffOrders, type CutOffOrder } from "../../../queries/checkout/list-cut-off-orders"
import { listReservations } from "../../../queries/checkout/list-reservations"
import { checkoutModuleOf } from "./checkout-of"
import { inStockTurn } from "./order-turn"

const actor: Actor = { kind: "system", id: "checkout" }
/** Making an order takes Medusa a second or two. */
const SECONDS = 15
const LOCK_SECONDS = 5
/** Longer than a process that was killed holds it. */
const OWNER_LOCK_SECONDS = 30

const withoutLinks = ["order_cart", "order_payment_collection", "order_promotion"].map(
  (table) => `delete from ${table} where order_id = :id`,
)

/** The cart may have become another order meanwhile. */
const reopen = `
  update cart set completed_at = null
   where id = :cart_id
     and not exists (select from order_cart where cart_id = :cart_id and deleted_at is null)`

/** As Medusa takes back an order that it could not finish. */
const takeBack = async (container: MedusaContainer, order: CutOffOrder): Promise<void> => {
  const { id, cart_id, line_ids: lines } = order
  const reserved = await listReservations(readPoolOf(container), lines)
  const [orders, inventory] = [
    container.resolve(Modules.ORDER),
    container.resolve(Modules.INVENTORY),
  ]
  await inStockTurn(container, {
    inventoryIds: reserved.map(({ inventory_item_id }) => inventory_item_id),
    work: () =>
      atomically(container, async ({ knex, on }) => {
        if (reserved.length > 0) {
          await on(inventory, (service, context) =>
            service.deleteReservationItemsByLineItem(lines, context),
          )
        }
        await on(orders, (service, context) => service.deleteOrders([id], context))
        for (const statement of withoutLinks) await knex.raw(statement, { id })
        await knex.raw(reopen, { cart_id })
        await knex.raw("delete from checkout_deadline where order_id = ?", [id])
      }),
  })
  container
    .resolve(ContainerRegistrationKeys.LOGGER)
    .warn(`checkout.order_taken_back ${id} of ${cart_id}`)
}

/** What was begun of a cart and not ended; whoever calls holds the lock of the cart. */
export const takeBackOrdersOf = async (
  container: MedusaContainer,
  cartId: string,
): Promise<void> => {
  const asked = { actor, before: new Date(), cartId }
  for (const order of await listCutOffOrders(readPoolOf(container), asked)) {
    await takeBack(container, order)
  }
}

/** Whoever picked from an open cart and did not come to an end: they hold its lock no more. */
export const forgetUnfinished = async (
  container: MedusaContainer,
  openCartId: string,
): Promise<void> => {
  await takeBackOrdersOf(container, openCartId)
  await checkoutModuleOf(container).dropSelections(openCartId)
}

const inCartTurn = (
  container: MedusaContainer,
  { cartId, timeout }: { cartId: string; timeout: number },
): Promise<void> =>
  container
    .resolve(Modules.LOCKING)
    .execute([cartId], () => takeBackOrdersOf(container, cartId), { timeout })

/** Whoever still works on a cart holds its lock, and is left in peace until the next time. */
const takeBackAll = async (container: MedusaContainer): Promise<void> => {
  const before = new Date(Date.now() - SECONDS * 1_000)
  const found = await listCutOffOrders(readPoolOf(container), { actor, before })
  for (const cartId of new Set(found.map((order) => order.open_cart_id ?? order.cart_id))) {
    await inCartTurn(container, { cartId, timeout: LOCK_SECONDS }).catch((error: unknown) => {
      container
        .resolve(ContainerRegistrationKeys.LOGGER)
        .warn(`checkout.order_not_taken_back ${cartId}: ${(error as Error).message}`)
    })
  }
}

export const takeBackOrdersStep = createStep(
  "take-back-orders",
  async ({ cart_id: cartId }: { cart_id?: string }, { container }) => {
    await (cartId === undefined
      ? takeBackAll(container)
      : inCartTurn(container, { cartId, timeout: OWNER_LOCK_SECONDS }))
    return new StepResponse()
  },
)
