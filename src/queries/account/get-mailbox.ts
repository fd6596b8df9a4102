import type { Pool } from "pg"
import type { Actor } from "../../contracts/access/actor"
import { demandRight } from "../access/demand-right"

export type Mailbox = {
  email: string
  /** Until it is, only the mail that asks for that goes there. */
  proved: boolean
  /** The login's; none until there is one. */
  login_email: string | null
  /** Where a change of the e-mail is waiting. */
  wanted: string | null
  name: string | null
}

/** Where to write to somebody with an account; null when they are gone. */
export const getMailbox = async (
  pool: Pool,
  { actor, customerId }: { actor: Actor; customerId: string },
): Promise<Mailbox | null> => {
  demandRight(actor, "account.link")
  const { rows } = await pool.query<Mailbox>(
    `select person.email, person.first_name as name, login.entity_id as login_email,
            wanted.email as wanted,
            exists (select from auth_verification proof
                     where proof.auth_identity_id = login.auth_identity_id
                       and proof.entity_type = 'email' and proof.entity_id = lower(person.email)
                       and proof.verified_at is not null and proof.deleted_at is null) as proved
       from customer person
       left join lateral (
         select provider.auth_identity_id, provider.entity_id
           from auth_identity identity
           join provider_identity provider on provider.auth_identity_id = identity.id
            and provider.provider = 'emailpass' and provider.deleted_at is null
          where identity.app_metadata ->> 'customer_id' = person.id
            and identity.deleted_at is null limit 1
       ) login on true
       left join account_link wanted on wanted.customer_id = person.id
        and wanted.purpose = 'change_email' and wanted.expires_at > now()
      where person.id = $1 and person.has_account and person.email is not null
        and person.deleted_at is null`,
    [customerId],
  )
  return rows[0] ?? null
}
