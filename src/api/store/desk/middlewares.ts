import type { MiddlewareRoute } from "@medusajs/framework/http"
import type { z } from "zod"
import { confirmPaymentSchema, payByCardSchema } from "../../../contracts/checkout/card"
import { validateBody } from "../../_shared/validate-body"

const PAY = "/store/desk/orders/:id/pay"

const checked = (matcher: string, schema: z.ZodType): MiddlewareRoute => ({
  matcher,
  methods: ["POST"],
  bodyParser: { sizeLimit: "16kb" },
  middlewares: [validateBody(schema)],
})

export const storePayMiddlewares: MiddlewareRoute[] = [
  checked(`${PAY}/card`, payByCardSchema),
  checked(`${PAY}/confirm`, confirmPaymentSchema),
]
