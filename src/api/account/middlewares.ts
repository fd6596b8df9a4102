import type { MiddlewareRoute } from "@medusajs/framework/http"
import { setPasswordSchema } from "../../contracts/account/set-password"
import { validateBody } from "../_shared/validate-body"

export const accountMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/account/password",
    methods: ["POST"],
    bodyParser: { sizeLimit: "16kb" },
    middlewares: [validateBody(setPasswordSchema)],
  },
]
