import type { MiddlewareRoute } from "@medusajs/framework/http"
import { changeOrderSchema } from "../../../../../contracts/checkout/order"
import { validateBody } from "../../../../_shared/validate-body"

export const ownOrderMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/store/customers/me/orders/:id/items",
    methods: ["POST"],
    middlewares: [validateBody(changeOrderSchema)],
  },
]
