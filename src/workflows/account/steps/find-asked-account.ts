import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { emailOf } from "../../../contracts/account/names"
import type { LinkHolder } from "../../../lib/token/password-link"
import { findLoginByEmail } from "../../access/steps/find-login"

type Asked = { email: string; holder: LinkHolder }

/** Null for an e-mail that opens nothing there, of which whoever asks is not told. */
export const findAskedAccountStep = createStep(
  "find-asked-account",
  async ({ email, holder }: Asked, { container }) => {
    const login = await findLoginByEmail(container, emailOf(email))
    const personId = holder === "user" ? login?.userId : login?.customerId
    return new StepResponse<{ personId: string | null }>({ personId: personId ?? null })
  },
)
