import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { signLoginToken } from "../../../lib/token/login-token"

type Input = {
  authIdentityId: string
  customerId: string
  mfa?: { enabled: boolean; completedAt: string | null }
}

/** A token as the login gives it, for somebody who has just shown who they are. */
export const signTokenStep = createStep(
  "sign-token",
  async ({ authIdentityId, customerId, mfa }: Input, { container }) => {
    const identity = await container
      .resolve(Modules.AUTH)
      .retrieveAuthIdentity(authIdentityId, { relations: ["provider_identities"] })
    const { http } = container.resolve(ContainerRegistrationKeys.CONFIG_MODULE).projectConfig
    const token = signLoginToken(
      {
        identity,
        customerId,
        mfaEnabled: mfa?.enabled ?? false,
        mfaCompletedAt: mfa?.completedAt ?? null,
      },
      http,
    )
    return new StepResponse({ token })
  },
)
