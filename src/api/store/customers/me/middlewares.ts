import type { MiddlewareRoute } from "@medusajs/framework/http"
import { confirmTelegramSchema } from "../../../../contracts/account/telegram"
import { validateBody } from "../../../_shared/validate-body"

export const storeMeMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/store/customers/me/telegram-link/confirm",
    methods: ["POST"],
    middlewares: [validateBody(confirmTelegramSchema)],
  },
]
