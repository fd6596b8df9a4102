import type { MiddlewareRoute } from "@medusajs/framework/http"
import { createTelegramUserSchema } from "../../../contracts/account/telegram"
import { validateBody } from "../../_shared/validate-body"

export const adminTelegramUsersMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/telegram-users",
    methods: ["POST"],
    middlewares: [validateBody(createTelegramUserSchema)],
  },
]
