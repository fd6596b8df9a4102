import type { Pool } from "pg"
import type { Actor } from "../../contracts/access/actor"
import type { MemberLocale } from "../../contracts/access/member"
import { demandRight } from "./demand-right"

export type OpenInvitation = {
  email: string
  first_name: string | null
  locale: MemberLocale
  dashboard: boolean
}

/** What the mail of an invitation needs; null when it is not open any more. */
export const getOpenInvitation = async (
  pool: Pool,
  { actor, customerId }: { actor: Actor; customerId: string },
): Promise<OpenInvitation | null> => {
  demandRight(actor, "member.invite")
  const { rows } = await pool.query<OpenInvitation>(
    `select provider.entity_id as email, person.first_name, invitation.locale, invitation.dashboard
       from access_invitation invitation
       join customer person on person.id = invitation.customer_id and person.deleted_at is null
       join auth_identity login on login.app_metadata ->> 'customer_id' = person.id
        and login.deleted_at is null
       join provider_identity provider on provider.auth_identity_id = login.id
        and provider.provider = 'emailpass' and provider.deleted_at is null
      where invitation.customer_id = $1 and invitation.accepted_at is null
        and invitation.deleted_at is null
      limit 1`,
    [customerId],
  )
  return rows[0] ?? null
}
