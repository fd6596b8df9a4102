import type { Pool } from "pg"
import type { Actor } from "../../contracts/access/actor"
import type { Account } from "../../contracts/account/account"
import {
  DEFAULT_NOTIFICATIONS,
  type NotificationChoice,
} from "../../contracts/account/notifications"
import { accountNotFound } from "../../modules/account/errors"
import { demandRight } from "../access/demand-right"

type Row = Omit<Account, "created_at" | "consent" | "notifications"> & {
  created_at: Date
  notifications: Partial<NotificationChoice> | null
  privacy: string | null
  terms: string | null
  given_at: Date | null
}

const statement = `
  select person.id, person.email, person.phone, person.created_at, access.type,
         nullif(trim(concat_ws(' ', person.first_name, person.last_name)), '') as name,
         exists (select from auth_verification proof
                   join auth_identity login on login.id = proof.auth_identity_id
                    and login.deleted_at is null
                  where login.app_metadata ->> 'customer_id' = person.id
                    and proof.entity_type = 'email' and proof.entity_id = lower(person.email)
                    and proof.verified_at is not null and proof.deleted_at is null)
           as email_proved,
         wanted.email as email_wanted, profile.telegram_name, profile.born_on,
         coalesce(profile.locale, 'ru') as locale, profile.time_zone, profile.notifications,
         consent.privacy, consent.terms, consent.given_at
    from customer person
    join access_customer access on access.customer_id = person.id
    left join account_profile profile on profile.customer_id = person.id
    left join account_link wanted on wanted.customer_id = person.id
     and wanted.purpose = 'change_email' and wanted.expires_at > now()
    left join lateral (
      select privacy, terms, given_at from account_consent
       where customer_id = person.id order by id desc limit 1
    ) consent on true
   where person.id = $1 and person.deleted_at is null`

const accountOf = ({
  created_at,
  notifications,
  privacy,
  terms,
  given_at,
  ...row
}: Row): Account => ({
  id: row.id,
  email: row.email,
  email_proved: row.email_proved,
  email_wanted: row.email_wanted,
  name: row.name,
  phone: row.phone,
  born_on: row.born_on,
  telegram_name: row.telegram_name,
  type: row.type,
  locale: row.locale,
  time_zone: row.time_zone,
  notifications: { ...DEFAULT_NOTIFICATIONS, ...notifications },
  consent:
    privacy !== null && terms !== null && given_at !== null
      ? { privacy, terms, given_at: given_at.toISOString() }
      : null,
  created_at: created_at.toISOString(),
})

/** One's own account. */
export const getAccount = async (pool: Pool, { actor }: { actor: Actor }): Promise<Account> => {
  demandRight(actor, "account.read")
  const id = actor.kind === "customer" ? actor.id : null
  const { rows } = await pool.query<Row>(statement, [id])
  const [row] = rows
  if (!row) throw accountNotFound()
  return accountOf(row)
}
