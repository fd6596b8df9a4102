import { z } from "zod"
import type { Operation } from "../http/operation"
import { confirmPaymentSchema, payByCardSchema, paymentSchema, savedCardSchema } from "./card"
import { orderSchema } from "./order"

const tag = "Payment"
const answer = z.object({ payment: paymentSchema, order: orderSchema })
const closed = "The order takes no payment (`checkout_order_closed`)"

export const payOperations: Operation[] = [
  {
    method: "post",
    path: "/store/desk/orders/:id/pay",
    summary: "Open the payment of an unpaid order of mine: a payment session of the card provider",
    tag,
    access: "customer",
    answer: { status: 200, schema: answer, description: "The payment, and the order" },
    refusals: { 400: closed, 404: "There is no such order, or it is not yours" },
  },
  {
    method: "post",
    path: "/store/desk/orders/:id/pay/card",
    summary: "Pay by a typed card or a saved one; the number and the code are kept nowhere",
    tag,
    access: "customer",
    body: payByCardSchema,
    answer: { status: 200, schema: answer, description: "Paid, or a code is wanted" },
    refusals: {
      400: `A field is wrong, see \`problems\` (\`checkout_card_refused\`); declined (\`checkout_card_declined\`, \`checkout_card_no_funds\`); ${closed}`,
      404: "There is no such order, or it is not yours",
    },
  },
  {
    method: "post",
    path: "/store/desk/orders/:id/pay/confirm",
    summary: "The code that the bank has sent, where it wants one",
    tag,
    access: "customer",
    body: confirmPaymentSchema,
    answer: { status: 200, schema: answer, description: "It is paid" },
    refusals: {
      400: "It is not the one (`checkout_card_code_wrong`), or none is wanted (`checkout_nothing_to_confirm`)",
      404: "There is no such order, or it is not yours",
    },
  },
  {
    method: "get",
    path: "/store/customers/me/cards",
    summary: "My saved cards: brand, last four digits, month of expiry",
    tag,
    access: "customer",
    answer: {
      status: 200,
      schema: z.object({ cards: z.array(savedCardSchema) }),
      description: "All of them, the newest first",
    },
  },
  {
    method: "delete",
    path: "/store/customers/me/cards/:id",
    summary: "Forget a saved card",
    tag,
    access: "customer",
    answer: {
      status: 200,
      schema: z.object({ id: z.string(), object: z.string(), deleted: z.literal(true) }),
      description: "It is forgotten",
    },
    refusals: { 404: "There is no such card, or it is not yours (`checkout_card_not_found`)" },
  },
]
