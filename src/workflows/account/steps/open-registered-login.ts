import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { hashPassword } from "../../../lib/password/hashing"
import { formRefused } from "../../../modules/account/errors"
import { findLoginByEmail } from "../../access/steps/find-login"

const PROVIDER = "emailpass"

const taken = () => formRefused([{ field: "email", reason: "taken" }])

/**
 * A login that somebody began to register and made no person of is thrown away, tokens and all: who
 * began it has shown nobody that the mailbox is theirs. A colleague's login of the dashboard stays.
 */
export const openRegisteredLoginStep = createStep(
  "open-registered-login",
  async ({ email, password }: { email: string; password: string }, { container }) => {
    const auth = container.resolve(Modules.AUTH)
    const known = await findLoginByEmail(container, email)
    if (known?.customerId || known?.userId) throw taken()
    const provider_metadata = { password: await hashPassword(password) }
    if (known) await auth.deleteAuthIdentities([known.id])
    const { id } = await auth.createAuthIdentities({
      provider_identities: [{ entity_id: email, provider: PROVIDER, provider_metadata }],
    })
    return new StepResponse({ id }, id)
  },
  async (id, { container }) => {
    if (id) await container.resolve(Modules.AUTH).deleteAuthIdentities([id])
  },
)
