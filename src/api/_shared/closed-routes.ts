import type { MiddlewareRoute } from "@medusajs/framework/http"
import { notFound } from "./not-found"

/** Doors to modules that the shop does not have; behind them is an error, or nothing for ever. */
const closed = ["/admin/rbac", "/admin/users/:id/roles", "/admin/index", "/cloud/auth/users"]

export const closedRoutes: MiddlewareRoute[] = closed.map((matcher) => ({
  matcher,
  middlewares: [notFound],
}))
