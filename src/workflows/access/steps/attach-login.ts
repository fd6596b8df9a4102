import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { emailTaken } from "../../../modules/access/member-errors"

type Input = { authIdentityId: string; as: "customer_id" | "user_id"; value: string }

/**
 * Says whose a login is. Medusa's own step refuses a login that was somebody's before and is nobody's
 * now, such as that of a manager who was once in the dashboard.
 */
export const attachLoginStep = createStep(
  "attach-login",
  async ({ authIdentityId, as, value }: Input, { container }) => {
    const auth = container.resolve(Modules.AUTH)
    const { app_metadata } = await auth.retrieveAuthIdentity(authIdentityId)
    if (app_metadata?.[as]) throw emailTaken()
    await auth.updateAuthIdentities({
      id: authIdentityId,
      app_metadata: { ...app_metadata, [as]: value },
    })
    return new StepResponse(undefined, { authIdentityId, as })
  },
  async (attached, { container }) => {
    if (!attached) return
    const auth = container.resolve(Modules.AUTH)
    const { app_metadata } = await auth.retrieveAuthIdentity(attached.authIdentityId)
    await auth.updateAuthIdentities({
      id: attached.authIdentityId,
      app_metadata: { ...app_metadata, [attached.as]: null },
    })
  },
)
