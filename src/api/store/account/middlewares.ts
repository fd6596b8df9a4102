import type { MiddlewareRoute } from "@medusajs/framework/http"
import type { z } from "zod"
import {
  askActivationSchema,
  askPasswordSchema,
  changeEmailSchema,
  changePasswordSchema,
  changeProfileSchema,
  deleteAccountSchema,
  followLinkSchema,
  registerSchema,
  resetPasswordSchema,
} from "../../../contracts/account/requests"
import { validateBody } from "../../_shared/validate-body"

const checked = (matcher: string, schema: z.ZodType, method: "POST" | "DELETE" = "POST") => ({
  matcher,
  methods: [method],
  bodyParser: { sizeLimit: "16kb" },
  middlewares: [validateBody(schema)],
})

export const storeAccountMiddlewares: MiddlewareRoute[] = [
  checked("/store/account/registrations", registerSchema),
  checked("/store/account", changeProfileSchema),
  checked("/store/account", deleteAccountSchema, "DELETE"),
  checked("/store/account/activation", followLinkSchema),
  checked("/store/account/activation/resend", askActivationSchema),
  checked("/store/account/email", changeEmailSchema),
  checked("/store/account/email/confirm", followLinkSchema),
  checked("/store/account/password", changePasswordSchema),
  checked("/store/account/password/forgotten", askPasswordSchema),
  checked("/store/account/password/reset", resetPasswordSchema),
]
