import type { AuthenticatedMedusaRequest, MedusaRequest } from "@medusajs/framework/http"

const kinds: Record<string, string> = {
  "user": "admin",
  "customer": "customer",
  "api-key": "token",
}

/** Who asks, in one word: `admin:user_…`, `customer:cus_…`, `token:apk_…` or `guest`. */
export const callerOf = (req: MedusaRequest): string => {
  const { auth_context: caller } = req as Partial<Pick<AuthenticatedMedusaRequest, "auth_context">>
  const kind = kinds[caller?.actor_type ?? ""]
  return kind && caller?.actor_id ? `${kind}:${caller.actor_id}` : "guest"
}
