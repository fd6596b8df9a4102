import type {
  CreateCartWorkflowInputDTO,
  MedusaContainer,
  UpdateCartWorkflowInputDTO,
} from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  addToCartWorkflow,
  createCartWorkflow,
  updateCartWorkflow,
} from "@medusajs/medusa/core-flows"
import { readPoolOf } from "../../../lib/database/read-pool"
import { CHECKOUT_MODULE } from "../../../modules/checkout"
import { cartTaken } from "../../../modules/checkout/errors"
import type { CheckoutModuleService } from "../../../modules/checkout/service"
import { getOpenCart, type OpenCart } from "../../../queries/checkout/get-open-cart"

/** What a client of Medusa's own asks for with a new cart. */
export type CartWish = Omit<CreateCartWorkflowInputDTO, "customer_id">

type Input = { customerId: string; wish: CartWish }

const makeCart = async (
  container: MedusaContainer,
  { customerId, wish }: Input,
): Promise<string | null> => {
  try {
    const input = { ...wish, customer_id: customerId }
    const { result } = await createCartWorkflow(container).run({ input })
    return result.id
  } catch (error) {
    // Two at once: the database let one of them through.
    if (await getOpenCart(readPoolOf(container), customerId)) return null
    throw error
  }
}

/** The cart that waits stays as it is but for what the wish names. */
const grant = async (
  container: MedusaContainer,
  { cart, wish }: { cart: OpenCart; wish: CartWish },
): Promise<void> => {
  // Its currency follows the region, its channel was chosen when it was made.
  const { items = [], currency_code: _currency, sales_channel_id: _channel, ...named } = wish
  const { region_id, ...rest } = named
  const changes = region_id === cart.region_id ? rest : named
  if (Object.keys(changes).length > 0) {
    const input = { id: cart.id, ...changes } as UpdateCartWorkflowInputDTO
    await updateCartWorkflow(container).run({ input })
  }
  if (items.length > 0) {
    await addToCartWorkflow(container).run({ input: { cart_id: cart.id, items } })
  }
}

/** Nothing to take back: an empty cart is what every account has. */
export const openCartStep = createStep("open-cart", async (input: Input, { container }) => {
  const pool = readPoolOf(container)
  const waiting = await getOpenCart(pool, input.customerId)
  const made = waiting ? null : await makeCart(container, input)
  if (made) return new StepResponse(made)
  const cart = waiting ?? (await getOpenCart(pool, input.customerId))
  if (!cart) throw cartTaken()
  // Of an order whose process was killed just after it was made.
  await container.resolve<CheckoutModuleService>(CHECKOUT_MODULE).settleSelections(cart.id)
  await grant(container, { cart, wish: input.wish })
  return new StepResponse(cart.id)
})
