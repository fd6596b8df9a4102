import { z } from "zod"
import type { Operation } from "../http/operation"
import {
  changeOrderSchema,
  listOrdersSchema,
  orderListSchema,
  orderSchema,
  placeOrderSchema,
  reorderedSchema,
} from "./order"

const tag = "Checkout"
const orderAnswer = z.object({ order: orderSchema })
const noSuchOrder = "There is no such order, or it is not yours"

export const orderOperations: Operation[] = [
  {
    method: "post",
    path: "/store/customers/me/cart/order",
    summary: "Order all positions of the cart or the chosen ones; the others stay. Paid afterwards",
    tag,
    access: "customer",
    body: placeOrderSchema,
    answer: {
      status: 200,
      schema: orderAnswer,
      description: "The order. Its goods are reserved; its payment waits",
    },
    refusals: {
      400: "Nothing or something unknown is chosen (`checkout_nothing_chosen`, `checkout_line_unknown`); no address or delivery (`checkout_address_missing`, `checkout_delivery_missing`); not enough left (`checkout_out_of_stock`); not paid so here (`checkout_pay_unavailable`)",
      409: "Prices have changed (`checkout_price_stale`), or the cart has (`checkout_cart_taken`)",
      503: "Orders are made in turn, and this one's has not come (`checkout_busy`): nothing has been ordered",
    },
  },
  {
    method: "get",
    path: "/store/customers/me/orders",
    summary: "My orders, the newest first",
    tag,
    access: "customer",
    query: listOrdersSchema,
    answer: { status: 200, schema: orderListSchema, description: "A page of them" },
    refusals: { 400: "A parameter is wrong" },
  },
  {
    method: "get",
    path: "/store/customers/me/orders/:id",
    summary: "One of my orders",
    tag,
    access: "customer",
    answer: {
      status: 200,
      schema: orderAnswer,
      description: "The order",
    },
    refusals: { 404: noSuchOrder },
  },
  {
    method: "post",
    path: "/store/customers/me/orders/:id/items",
    summary: "Change amounts of an order that is not paid yet; 0 takes a position out",
    tag,
    access: "customer",
    body: changeOrderSchema,
    answer: {
      status: 200,
      schema: orderAnswer,
      description: "The order. What is not named stays as it was",
    },
    refusals: {
      400: "It can no longer be changed (`checkout_order_fixed`), it is being changed by the shop (`checkout_order_in_work`), a position is not in it (`checkout_item_unknown`), nothing would be left (`checkout_nothing_left`: cancel it), or there is not enough (`checkout_out_of_stock`)",
      404: noSuchOrder,
    },
  },
  {
    method: "post",
    path: "/store/customers/me/orders/:id/cancel",
    summary: "Cancel an order that is not paid yet; what was reserved for it is free again",
    tag,
    access: "customer",
    answer: { status: 200, schema: orderAnswer, description: "The order, cancelled" },
    refusals: {
      400: "It can no longer be cancelled (`checkout_order_fixed`), or the shop is changing it (`checkout_order_in_work`)",
      404: noSuchOrder,
    },
  },
  {
    method: "post",
    path: "/store/customers/me/orders/:id/reorder",
    summary: "Put what was ordered into the cart once more, as far as it is there",
    tag,
    access: "customer",
    answer: {
      status: 200,
      schema: reorderedSchema,
      description: "How many positions are in the cart now, and which are not, or not as many",
    },
    refusals: { 404: noSuchOrder },
  },
]
