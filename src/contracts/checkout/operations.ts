import { z } from "zod"
import type { Operation } from "../http/operation"
import { ORDER_LINK_HEADER } from "./order-link"
import { MOST_OF_A_PRODUCT } from "./quantity"

const tag = "Checkout"
const cartAnswer = z.object({ cart: z.looseObject({ id: z.string(), currency_code: z.string() }) })

/** The route is Medusa's, and takes all that Medusa's takes. */
const createCartSchema = z.looseObject({
  region_id: z.string().optional(),
  items: z
    .array(
      z.object({
        variant_id: z.string(),
        quantity: z.number().int().min(1).max(MOST_OF_A_PRODUCT),
      }),
    )
    .optional(),
})

export const checkoutOperations: Operation[] = [
  {
    method: "post",
    path: "/store/carts",
    summary: "A new cart for a guest; whoever is logged in gets the cart that waits in the account",
    tag,
    access: "store",
    body: createCartSchema,
    answer: { status: 200, schema: cartAnswer, description: "The cart, with what was asked for" },
    refusals: {
      400: "More of a product than a cart may hold (`checkout_too_many`), or an address by its id",
    },
  },
  {
    method: "get",
    path: "/store/customers/me/cart",
    summary: "The one open cart of the account, the same on every device; made if it is missing",
    tag,
    access: "customer",
    query: z.object({ fields: z.string().optional() }),
    answer: {
      status: 200,
      schema: cartAnswer,
      description: "The cart, with the fields of Medusa's own",
    },
  },
  {
    method: "post",
    path: "/store/orders/:id/link",
    summary: "A mail with a link to a guest's order, to the address in the order",
    tag,
    access: "store",
    answer: {
      status: 200,
      schema: z.object({ sent: z.literal(true) }),
      description:
        "If it is a guest's order, the mail is on its way. For 24 hours such an order answers its " +
        `id; then its routes ask for the header \`${ORDER_LINK_HEADER}\` with the token of the link, ` +
        "which works for 90 days",
    },
    refusals: { 429: "Asked for too often (`account_throttled`)" },
  },
]
