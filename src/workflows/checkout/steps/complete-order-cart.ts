import type { MedusaContainer } from "@medusajs/framework/types"
import {
  addShippingMethodToCartWorkflow,
  completeCartWorkflow,
  createPaymentCollectionForCartWorkflow,
  createPaymentSessionsWorkflow,
  listShippingOptionsForCartWorkflow,
  refreshCartItemsWorkflow,
  updateCartWorkflow,
} from "@medusajs/medusa/core-flows"
import type { PayWhen } from "../../../contracts/checkout/order"
import { readPoolOf } from "../../../lib/database/read-pool"
import {
  addressMissing,
  deliveryMissing,
  payUnknown,
  pricesChanged,
} from "../../../modules/checkout/errors"
import { getCartState } from "../../../queries/checkout/get-cart-state"
import { getUsualAddress } from "../../../queries/checkout/get-usual-address"

type OrderCart = { cartId: string; customerId: string; pay: PayWhen }

/** Paid at once by card or later: either way the order waits for its money. */
const providerOf = {
  now: "pp_deferred_later",
  later: "pp_deferred_later",
  on_delivery: "pp_deferred_on-delivery",
} as const satisfies Record<PayWhen, string>

const giveAddress = async (container: MedusaContainer, { cartId, customerId }: OrderCart) => {
  const address = await getUsualAddress(readPoolOf(container), customerId)
  if (!address) throw addressMissing()
  const input = { id: cartId, shipping_address: address, billing_address: address }
  await updateCartWorkflow(container).run({ input })
}

/** Where there is only one way of delivery, nobody has to name it. */
const giveDelivery = async (container: MedusaContainer, cartId: string) => {
  const { result } = await listShippingOptionsForCartWorkflow(container).run({
    input: { cart_id: cartId },
  })
  const [only, ...others] = result as { id: string }[]
  if (!only || others.length > 0) throw deliveryMissing()
  await addShippingMethodToCartWorkflow(container).run({
    input: { cart_id: cartId, options: [{ id: only.id }] },
  })
}

const openPayment = async (container: MedusaContainer, { cartId, pay }: OrderCart) => {
  const { result } = await createPaymentCollectionForCartWorkflow(container).run({
    input: { cart_id: cartId },
  })
  await createPaymentSessionsWorkflow(container).run({
    input: { payment_collection_id: result.id, provider_id: providerOf[pay] },
  })
}

/** The cart of one order, from its lines to the order itself. */
export const completeOrderCart = async (
  container: MedusaContainer,
  order: OrderCart,
): Promise<string> => {
  const { cartId, pay } = order
  const pool = readPoolOf(container)
  const before = await getCartState(pool, cartId)
  if (!before.providers.includes(providerOf[pay])) throw payUnknown()
  if (!before.has_address) await giveAddress(container, order)
  if (!before.has_delivery) await giveDelivery(container, cartId)
  await refreshCartItemsWorkflow(container).run({
    input: { cart_id: cartId, force_refresh: true },
  })
  const after = await getCartState(pool, cartId)
  if (after.lines_total !== before.lines_total) throw pricesChanged()
  await openPayment(container, order)
  const { result } = await completeCartWorkflow(container).run({ input: { id: cartId } })
  return result.id
}
