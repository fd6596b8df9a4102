import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { emailTaken } from "../../../modules/access/member-errors"
import { findLoginByEmail } from "./find-login"

const createLogin = async (container: MedusaContainer, email: string): Promise<string> => {
  const auth = container.resolve(Modules.AUTH)
  try {
    const { id } = await auth.createAuthIdentities({
      provider_identities: [{ entity_id: email, provider: "emailpass" }],
    })
    return id
  } catch (error) {
    // Two at once: the unique index let one of them through.
    if (await findLoginByEmail(container, email)) throw emailTaken()
    throw error
  }
}

/** `invite`: it has no password yet. */
type Opened = { id: string; invite: boolean }

/**
 * A login without a password, to be set by whoever reads the mail. A login somebody registered for
 * this e-mail and made no person of is thrown away: its owner has shown nobody that the mailbox is
 * theirs, and would hold its password and its tokens for ever. A colleague's login of the dashboard
 * is kept and becomes the person's too. What fails later leaves a login that opens nothing and is
 * taken up the next time.
 */
export const openLoginStep = createStep(
  "open-login",
  async ({ email }: { email: string }, { container }) => {
    const known = await findLoginByEmail(container, email)
    if (known?.customerId) throw emailTaken()
    if (known?.userId) return new StepResponse<Opened>({ id: known.id, invite: false })
    if (known && !known.hasPassword) return new StepResponse<Opened>({ id: known.id, invite: true })
    if (known) await container.resolve(Modules.AUTH).deleteAuthIdentities([known.id])
    return new StepResponse<Opened>({ id: await createLogin(container, email), invite: true })
  },
)
