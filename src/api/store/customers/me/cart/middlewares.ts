import { validateAndTransformQuery, type MiddlewareRoute } from "@medusajs/framework/http"
import { retrieveTransformQueryConfig } from "@medusajs/medusa/api/store/carts/query-config"
import { StoreGetCartsCart } from "@medusajs/medusa/api/store/carts/validators"
import { placeOrderSchema } from "../../../../../contracts/checkout/order"
import { waitForTurn } from "../../../../_shared/guards/checkout-turn"
import { validateBody } from "../../../../_shared/validate-body"

export const openCartMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/store/customers/me/cart",
    methods: ["GET"],
    middlewares: [validateAndTransformQuery(StoreGetCartsCart, retrieveTransformQueryConfig)],
  },
  {
    matcher: "/store/customers/me/cart/order",
    methods: ["POST"],
    middlewares: [validateBody(placeOrderSchema), waitForTurn],
  },
]
