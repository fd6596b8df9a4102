import type { MiddlewareRoute } from "@medusajs/framework/http"
import { guardAdmin } from "./admin"
import { guardAuth } from "./auth"
import { guardCartEmail } from "./cart-email"
import { endToken } from "./log-out"
import { serveManagerLayout } from "./manager-layout"
import { guardStore } from "./store"

export const guardRoutes: MiddlewareRoute[] = [
  { matcher: "/admin", middlewares: [guardAdmin] },
  { matcher: "/auth", middlewares: [guardAuth] },
  { matcher: "/store", middlewares: [guardStore] },
  { matcher: "/store/carts", methods: ["POST"], middlewares: [guardCartEmail] },
  { matcher: "/store/carts/:id", methods: ["POST"], middlewares: [guardCartEmail] },
  { matcher: "/auth/session", middlewares: [endToken] },
  {
    matcher: "/admin/layouts/:zone/configuration",
    methods: ["GET"],
    middlewares: [serveManagerLayout],
  },
]
