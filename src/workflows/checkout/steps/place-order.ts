import { createHash } from "node:crypto"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { refreshCartItemsWorkflow } from "@medusajs/medusa/core-flows"
import type { PayWhen } from "../../../contracts/checkout/order"
import { readPoolOf } from "../../../lib/database/read-pool"
import { CHECKOUT_MODULE } from "../../../modules/checkout"
import { nothingToOrder, outOfStock, pricesChanged } from "../../../modules/checkout/errors"
import type { CheckoutModuleService } from "../../../modules/checkout/service"
import { asShortage } from "../../../modules/checkout/shortage"
import { getCartState } from "../../../queries/checkout/get-cart-state"
import { getOpenCart } from "../../../queries/checkout/get-open-cart"
import { isSoldOut } from "../../../queries/checkout/is-sold-out"
import { completeOrderCart } from "./complete-order-cart"
import { forgetUnfinished } from "./take-back-orders"

type Wish = {
  customer_id: string
  pay: PayWhen
  line_ids?: string[] | undefined
  origin_key?: string | undefined
}
type Means = { container: MedusaContainer; checkout: CheckoutModuleService; openCartId: string }

const LOCK_SECONDS = 30

/** Nobody else's wish has the same key, whatever they chose. */
const keyOf = ({ customer_id, origin_key }: Wish): string | null =>
  origin_key === undefined
    ? null
    : createHash("sha256").update(`${customer_id} ${origin_key}`).digest("base64url")

const order = async ({ container, checkout, openCartId }: Means, wish: Wish): Promise<string> => {
  const originKey = keyOf(wish)
  await checkout.settleSelections(openCartId)
  const earlier = originKey === null ? null : await checkout.findSelection(originKey)
  if (earlier?.orderId) return earlier.orderId
  await forgetUnfinished(container, openCartId)
  const { customer_id: customerId, line_ids: lineIds, pay } = wish
  if (await isSoldOut(readPoolOf(container), { cartId: openCartId, lineIds })) throw outOfStock()
  const cartId = await checkout.selectLines({ openCartId, customerId, lineIds, originKey, pay })
  const orderId = await completeOrderCart(container, { cartId, customerId, pay }).catch(
    async (error: unknown) => {
      await checkout.dropSelections(openCartId)
      throw asShortage(error)
    },
  )
  await checkout.settleSelections(openCartId)
  return orderId
}

/** What is left is reckoned anew. Should that fail, the order stands, and the next change does it. */
const refresh = async ({ container, openCartId }: Means): Promise<void> => {
  const { lines_total } = await getCartState(readPoolOf(container), openCartId)
  if (Number(lines_total) === 0) return
  const input = { cart_id: openCartId, force_refresh: true }
  const { errors } = await refreshCartItemsWorkflow(container).run({ input, throwOnError: false })
  if (errors.length === 0) return
  container
    .resolve(ContainerRegistrationKeys.LOGGER)
    .warn(`checkout.cart_not_refreshed ${openCartId}`)
}

/** One order at a time of one cart; everybody who changes the cart waits for the same lock. */
export const placeOrderStep = createStep("place-order", async (wish: Wish, { container }) => {
  const open = await getOpenCart(readPoolOf(container), wish.customer_id)
  if (!open) throw nothingToOrder()
  const checkout = container.resolve<CheckoutModuleService>(CHECKOUT_MODULE)
  const means = { container, checkout, openCartId: open.id }
  const locking = container.resolve(Modules.LOCKING)
  try {
    const inTurn = { timeout: LOCK_SECONDS }
    const id = await locking.execute([open.id], () => order(means, wish), inTurn)
    await refresh(means)
    return new StepResponse(id)
  } catch (error) {
    if ((error as { code?: string }).code === pricesChanged().code) await refresh(means)
    throw error
  }
})
