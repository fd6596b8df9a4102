import type { Door } from "./door"

type Place = "params" | "body" | "query"

/**
 * - `open`: anybody with the shop's publishable key, or whoever Medusa itself lets in there
 * - `customer`: somebody logged in
 * - `owner`: whoever the named thing belongs to; see `mayReach`
 */
export type StoreRule =
  "open" | "customer" | { owner: "cart" | "order" | "payment_collection"; named: Place; by: string }

const cart = { owner: "cart", named: "params", by: "id" } as const
const order = { owner: "order", named: "params", by: "id" } as const

const rows: [string, string, StoreRule][] = [
  ["GET", "/store/account", "customer"],
  ["POST", "/store/account", "customer"],
  ["DELETE", "/store/account", "customer"],
  // Whoever comes by the link of a mail proves it with the token that was mailed.
  ["POST", "/store/account/activation", "open"],
  ["POST", "/store/account/activation/resend", "customer"],
  ["GET", "/store/account/data", "customer"],
  ["POST", "/store/account/email", "customer"],
  ["POST", "/store/account/email/confirm", "open"],
  ["POST", "/store/account/password", "customer"],
  ["POST", "/store/account/password/forgotten", "open"],
  ["POST", "/store/account/password/reset", "open"],
  ["POST", "/store/account/registrations", "open"],
  ["GET", "/store/account/sessions", "customer"],
  ["DELETE", "/store/account/sessions", "customer"],
  ["DELETE", "/store/account/sessions/:id", "customer"],
  ["POST", "/store/carts", "open"],
  ["GET", "/store/carts/:id", cart],
  ["POST", "/store/carts/:id", cart],
  ["POST", "/store/carts/:id/complete", cart],
  ["POST", "/store/carts/:id/customer", cart],
  ["POST", "/store/carts/:id/line-items", cart],
  ["POST", "/store/carts/:id/line-items/:line_id", cart],
  ["DELETE", "/store/carts/:id/line-items/:line_id", cart],
  ["POST", "/store/carts/:id/promotions", cart],
  ["DELETE", "/store/carts/:id/promotions", cart],
  ["POST", "/store/carts/:id/shipping-methods", cart],
  ["POST", "/store/carts/:id/taxes", cart],
  ["GET", "/store/collections", "open"],
  ["GET", "/store/collections/:id", "open"],
  ["GET", "/store/currencies", "open"],
  ["GET", "/store/currencies/:code", "open"],
  ["POST", "/store/customers", "open"],
  ["GET", "/store/customers/me", "customer"],
  ["POST", "/store/customers/me", "customer"],
  ["GET", "/store/customers/me/addresses", "customer"],
  ["POST", "/store/customers/me/addresses", "customer"],
  ["GET", "/store/customers/me/addresses/:address_id", "customer"],
  ["POST", "/store/customers/me/addresses/:address_id", "customer"],
  ["DELETE", "/store/customers/me/addresses/:address_id", "customer"],
  ["GET", "/store/customers/me/cart", "customer"],
  ["POST", "/store/customers/me/cart/order", "customer"],
  ["GET", "/store/customers/me/cards", "customer"],
  ["DELETE", "/store/customers/me/cards/:id", "customer"],
  ["GET", "/store/customers/me/orders", "customer"],
  ["GET", "/store/customers/me/orders/:id", order],
  ["POST", "/store/customers/me/orders/:id/items", order],
  ["POST", "/store/customers/me/orders/:id/cancel", order],
  ["POST", "/store/customers/me/orders/:id/reorder", order],
  ["GET", "/store/customers/me/telegram-link", "customer"],
  ["POST", "/store/customers/me/telegram-link", "customer"],
  ["DELETE", "/store/customers/me/telegram-link", "customer"],
  ["POST", "/store/customers/me/telegram-link/confirm", "customer"],
  ["POST", "/store/desk/orders/:id/pay", order],
  ["POST", "/store/desk/orders/:id/pay/card", order],
  ["POST", "/store/desk/orders/:id/pay/confirm", order],
  ["GET", "/store/locales", "open"],
  ["GET", "/store/orders", "customer"],
  ["GET", "/store/orders/:id", order],
  ["POST", "/store/orders/:id/link", "open"],
  ["POST", "/store/orders/:id/transfer/request", order],
  ["POST", "/store/orders/:id/transfer/cancel", order],
  // Whoever answers a request for transfer proves it with the token that was mailed.
  ["POST", "/store/orders/:id/transfer/accept", "open"],
  ["POST", "/store/orders/:id/transfer/decline", "open"],
  ["POST", "/store/payment-collections", { owner: "cart", named: "body", by: "cart_id" }],
  [
    "POST",
    "/store/payment-collections/:id/payment-sessions",
    { owner: "payment_collection", named: "params", by: "id" },
  ],
  ["GET", "/store/payment-providers", "open"],
  ["GET", "/store/product-categories", "open"],
  ["GET", "/store/product-categories/:id", "open"],
  ["GET", "/store/product-options", "open"],
  ["GET", "/store/product-options/:id", "open"],
  ["GET", "/store/product-tags", "open"],
  ["GET", "/store/product-tags/:id", "open"],
  ["GET", "/store/product-types", "open"],
  ["GET", "/store/product-types/:id", "open"],
  ["GET", "/store/product-variants", "open"],
  ["GET", "/store/product-variants/:id", "open"],
  ["GET", "/store/products", "open"],
  ["GET", "/store/products/:id", "open"],
  ["GET", "/store/products/:id/reviews", "open"],
  ["POST", "/store/products/:id/reviews", "customer"],
  ["GET", "/store/regions", "open"],
  ["GET", "/store/regions/:id", "open"],
  ["GET", "/store/return-reasons", "open"],
  ["GET", "/store/return-reasons/:id", "open"],
  ["POST", "/store/returns", { owner: "order", named: "body", by: "order_id" }],
  ["POST", "/store/search", "open"],
  ["GET", "/store/shipping-options", { owner: "cart", named: "query", by: "cart_id" }],
  [
    "POST",
    "/store/shipping-options/:id/calculate",
    { owner: "cart", named: "body", by: "cart_id" },
  ],
]

/** Every way into the store, Medusa's own included. What is missing here is not there. */
export const storeDoors: Door<StoreRule>[] = rows.map(([method, path, rule]) => ({
  method,
  path,
  rule,
}))
