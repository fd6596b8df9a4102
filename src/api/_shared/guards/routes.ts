import type { MiddlewareRoute } from "@medusajs/framework/http"
import { guardAdmin } from "./admin"
import { guardAuth } from "./auth"
import { guardCartAddress } from "./cart-address"
import { guardCartEmail } from "./cart-email"
import { guardCartLine } from "./cart-line"
import { readCustomerFields } from "./customer-fields"
import { endLogin } from "./log-out"
import { serveManagerLayout } from "./manager-layout"
import { guardTransferToken, guardTransferWish } from "./order-transfer"
import {
  askPassword,
  countLogin,
  countRegistration,
  demandGoodPassword,
  setPassword,
} from "./password-doors"
import { hideShelves } from "./product-fields"
import { guardSessionData } from "./session-data"
import { guardStore } from "./store"

export const guardRoutes: MiddlewareRoute[] = [
  { matcher: "/admin", middlewares: [guardAdmin] },
  { matcher: "/auth", middlewares: [guardAuth] },
  { matcher: "/store", middlewares: [guardStore] },
  // Without methods, so before Medusa reads which fields are asked for.
  { matcher: "/store/products", middlewares: [hideShelves] },
  { matcher: "/store/carts", methods: ["POST"], middlewares: [guardCartAddress, guardCartEmail] },
  {
    matcher: "/store/carts/:id",
    methods: ["POST"],
    middlewares: [guardCartAddress, guardCartEmail],
  },
  {
    matcher: "/store/carts/:id/line-items/:line_id",
    methods: ["DELETE"],
    middlewares: [guardCartLine],
  },
  {
    matcher: "/store/payment-collections/:id/payment-sessions",
    methods: ["POST"],
    middlewares: [guardSessionData],
  },
  ...["accept", "decline"].map((answer) => ({
    matcher: `/store/orders/:id/transfer/${answer}`,
    methods: ["POST" as const],
    middlewares: [guardTransferToken],
  })),
  {
    matcher: "/store/orders/:id/transfer/cancel",
    methods: ["POST"],
    middlewares: [guardTransferWish],
  },
  { matcher: "/auth/session", middlewares: [endLogin] },
  {
    matcher: "/auth/:actor_type/:auth_provider",
    methods: ["GET", "POST"],
    middlewares: [countLogin],
  },
  {
    matcher: "/auth/:actor_type/:auth_provider/register",
    methods: ["POST"],
    middlewares: [demandGoodPassword, countRegistration, countLogin],
  },
  // Without methods, so before Medusa's own check, which uses the link up.
  {
    matcher: "/auth/:actor_type/:auth_provider/update",
    middlewares: [demandGoodPassword, setPassword],
  },
  {
    matcher: "/auth/:actor_type/:auth_provider/reset-password",
    methods: ["POST"],
    middlewares: [askPassword],
  },
  { matcher: "/store/customers", methods: ["POST"], middlewares: [readCustomerFields] },
  { matcher: "/store/customers/me", methods: ["POST"], middlewares: [readCustomerFields] },
  {
    matcher: "/admin/layouts/:zone/configuration",
    methods: ["GET"],
    middlewares: [serveManagerLayout],
  },
]
