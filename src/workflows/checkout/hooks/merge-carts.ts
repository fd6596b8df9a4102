import { Modules } from "@medusajs/framework/utils"
import { transferCartCustomerWorkflow } from "@medusajs/medusa/core-flows"
import { readPoolOf } from "../../../lib/database/read-pool"
import { getOpenCart } from "../../../queries/checkout/get-open-cart"
import { checkoutModuleOf } from "../steps/checkout-of"
import { forgetUnfinished } from "../steps/take-back-orders"

const LOCK_SECONDS = 2

/** Before Medusa gives a guest's cart to an account, what waits in the account's cart joins it. */
transferCartCustomerWorkflow.hooks.validate(async ({ input }, { container }) => {
  const { id: guestCartId, customer_id: customerId } = input as { id: string; customer_id: string }
  const accountCart = await getOpenCart(readPoolOf(container), customerId)
  const accountCartId = accountCart?.id ?? null
  if (accountCartId === guestCartId) return
  const checkout = checkoutModuleOf(container)
  const merge = async () => {
    if (accountCartId !== null) {
      await checkout.settleSelections(accountCartId)
      await forgetUnfinished(container, accountCartId)
    }
    await checkout.mergeCarts({ guestCartId, accountCartId, customerId })
  }
  const keys = accountCartId ? [guestCartId, accountCartId] : [guestCartId]
  await container.resolve(Modules.LOCKING).execute(keys, merge, { timeout: LOCK_SECONDS })
})
