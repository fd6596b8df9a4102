import { Modules } from "@medusajs/framework/utils"
import { createStep } from "@medusajs/framework/workflows-sdk"

const CODE_PROVIDER = "token"

/** Whoever followed a link from a mail reads that mailbox; Medusa's own record says so from now on. */
export const proveEmailStep = createStep(
  "prove-email",
  async ({ authIdentityId, email }: { authIdentityId: string; email: string }, { container }) => {
    const auth = container.resolve(Modules.AUTH)
    const { code } = await auth.requestAuthVerification({
      auth_identity_id: authIdentityId,
      entity_id: email,
      entity_type: "email",
      code_provider: CODE_PROVIDER,
    })
    // Proved before: then Medusa gives no code.
    if (code) await auth.confirmAuthVerification({ code, code_provider: CODE_PROVIDER })
  },
)
