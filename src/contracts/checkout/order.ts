import { z } from "zod"
import { MOST_OF_A_PRODUCT } from "./quantity"

const payWhenSchema = z.enum(["now", "on_delivery", "later"])
export type PayWhen = z.infer<typeof payWhenSchema>

const MOST_LINES = 200

export const placeOrderSchema = z.strictObject({
  line_ids: z.array(z.string().min(1).max(100)).min(1).max(MOST_LINES).optional(),
  pay: payWhenSchema,
})
export type PlaceOrder = z.infer<typeof placeOrderSchema>

const orderStatuses = [
  "unpaid",
  "on_delivery",
  "paid",
  "refunded",
  "ready_for_delivery",
  "delivering",
  "delivered",
  "cancelled",
] as const
export type OrderStatus = (typeof orderStatuses)[number]

const orderItemSchema = z.object({
  id: z.string(),
  product_id: z.string().nullable(),
  product_handle: z.string().nullable(),
  variant_id: z.string().nullable(),
  title: z.string(),
  variant_title: z.string().nullable(),
  thumbnail: z.string().nullable(),
  quantity: z.number(),
  unit_price: z.number(),
  total: z.number(),
  /** It is paid, and whoever it was sold to has not reviewed the product yet. */
  can_review: z.boolean(),
})

export const orderSchema = z.object({
  id: z.string(),
  number: z.number().int(),
  status: z.enum(orderStatuses),
  payment: z.enum(["unpaid", "paid", "refunded"]),
  pays_on_delivery: z.boolean(),
  /** By card, now. */
  can_pay: z.boolean(),
  /** Amounts, and whether it is wanted at all. */
  can_change: z.boolean(),
  /** When it is cancelled unless it is paid. */
  expires_at: z.iso.datetime().nullable(),
  delivery: z.enum(["processing", "ready_for_delivery", "delivering", "delivered"]),
  items: z.array(orderItemSchema),
  delivery_name: z.string().nullable(),
  delivery_total: z.number(),
  total: z.number(),
  currency_code: z.string(),
  address: z
    .object({
      first_name: z.string().nullable(),
      phone: z.string().nullable(),
      city: z.string().nullable(),
      address_1: z.string().nullable(),
      address_2: z.string().nullable(),
      postal_code: z.string().nullable(),
    })
    .nullable(),
  created_at: z.iso.datetime(),
  updated_at: z.iso.datetime(),
})
export type Order = z.infer<typeof orderSchema>

export const changeOrderSchema = z.strictObject({
  items: z
    .array(
      z.strictObject({
        id: z.string().min(1).max(100),
        quantity: z.number().int().min(0).max(MOST_OF_A_PRODUCT),
      }),
    )
    .min(1)
    .max(MOST_LINES),
})
export type ChangeOrder = z.infer<typeof changeOrderSchema>

/** What could not be put into the cart as it was ordered. */
const missingItemSchema = z.object({
  item_id: z.string(),
  title: z.string(),
  reason: z.enum(["gone", "out_of_stock", "fewer"]),
})
export const reorderedSchema = z.object({
  added: z.number().int(),
  missing: z.array(missingItemSchema),
})
export type Reordered = z.infer<typeof reorderedSchema>

export const listOrdersSchema = z.strictObject({
  limit: z.coerce.number().int().min(1).max(100).default(20),
  offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
})
export type ListOrders = z.infer<typeof listOrdersSchema>
export const orderListSchema = z.object({
  orders: z.array(orderSchema),
  count: z.number().int(),
  offset: z.number().int(),
  limit: z.number().int(),
})
