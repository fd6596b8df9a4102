import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { problemsOfNewPassword } from "../../../contracts/account/password-rules"
import { hashOfLink, type PasswordLink } from "../../../lib/token/password-link"
import { formRefused, linkOver } from "../../../modules/account/errors"
import { findLoginByEmail } from "../../access/steps/find-login"

type Input = { link: PasswordLink; password: string }

/** The link is used up before the password is set: of two who follow it, one succeeds. */
export const usePasswordLinkStep = createStep(
  "use-password-link",
  async ({ link: { email, jti }, password }: Input, { container }) => {
    const problems = problemsOfNewPassword({ password, password_again: password })
    if (problems.length > 0) throw formRefused(problems)
    const database = container.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION)
    // Medusa looks and then deletes, so two at once would both find the link good.
    const { rowCount } = await database.raw<{ rowCount: number }>(
      `delete from auth_password_reset_token link using provider_identity provider
        where provider.id = link.provider_identity_id and provider.provider = 'emailpass'
          and link.token_hash = :hash and link.entity_id = :email
          and link.expires_at > now() and link.deleted_at is null`,
      { hash: hashOfLink(jti), email },
    )
    if (rowCount === 0) throw linkOver()
    const auth = container.resolve(Modules.AUTH)
    const before = await findLoginByEmail(container, email)
    const { success } = await auth.updateProvider("emailpass", { entity_id: email, password })
    const login = success ? await findLoginByEmail(container, email) : null
    if (!login) throw linkOver()
    return new StepResponse({
      authIdentityId: login.id,
      customerId: login.customerId,
      hadPassword: before?.hasPassword ?? false,
    })
  },
)
