import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readPoolOf } from "../../../lib/database/read-pool"
import { accessEmailHasAccount } from "../../../modules/access/errors"
import { getAccountOfEmail } from "../../../queries/access/get-account-of-email"
import { countAttempt } from "../../../workflows/account/count-attempt"
import { actorOfRequest } from "../actor-of-request"

const guard = { kind: "system", id: "login" } as const

/**
 * Medusa gives a cart to the account whose e-mail is written into it, whoever writes. Only somebody
 * logged in to that account may. As at a registration, who asks for many learns no more.
 */
export const guardCartEmail = async (
  req: MedusaRequest<{ email?: unknown } | undefined>,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> => {
  const email = req.body?.email
  if (typeof email === "string") {
    const account = await getAccountOfEmail(readPoolOf(req.scope), email.trim())
    const actor = actorOfRequest(req)
    const isOwn = actor.kind === "customer" && actor.id === account
    if (account !== null && !isOwn) {
      const attempt = { purpose: "registration", email: email.trim() } as const
      await countAttempt(req.scope, { actor: guard, attempt })
      throw accessEmailHasAccount()
    }
  }
  next()
}
