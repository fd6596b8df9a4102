import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { linkOver } from "../../../modules/account/errors"
import { findLoginByEmail } from "../../access/steps/find-login"

type Input = { authIdentityId: string; from: string; to: string }

/** The login gets another e-mail; that nobody else has it, Medusa's unique index sees to. */
export const moveLoginStep = createStep(
  "move-login",
  async ({ authIdentityId, from, to }: Input, { container }) => {
    const auth = container.resolve(Modules.AUTH)
    const known = await findLoginByEmail(container, to)
    if (known?.customerId || known?.userId) throw linkOver()
    // Begun by somebody who never became a person there, and has proved nothing.
    if (known) await auth.deleteAuthIdentities([known.id])
    const [own] = await auth.listProviderIdentities({
      auth_identity_id: authIdentityId,
      provider: "emailpass",
    })
    if (!own) throw linkOver()
    await auth.updateProviderIdentities([{ id: own.id, entity_id: to }])
    return new StepResponse(undefined, { id: own.id, entity_id: from })
  },
  async (before, { container }) => {
    if (before) await container.resolve(Modules.AUTH).updateProviderIdentities([before])
  },
)
