import type { Member } from "../../contracts/access/member"

export type MemberRow = Omit<Member, "created_at" | "invited_at"> & {
  created_at: Date
  invited_at: Date | null
}

/** Some people with what is known of their logins: a condition on `person` must follow. */
export const memberRows = `
  select person.id, person.email, person.first_name, person.last_name, person.phone,
         access.type, person.created_at, invitation.sent_at as invited_at,
         case when login.has_password then 'active' when login.id is null then 'none'
              else 'invited' end as state,
         case when staff.type is not null then staff.type
              when invitation.dashboard then 'invited' else 'none' end as dashboard
    from customer person
    join access_customer access on access.customer_id = person.id
    left join lateral (
      select identity.id, bool_or(provider.provider_metadata ->> 'password' is not null)
               as has_password
        from auth_identity identity
        join provider_identity provider on provider.auth_identity_id = identity.id
         and provider.deleted_at is null
       where identity.app_metadata ->> 'customer_id' = person.id and identity.deleted_at is null
       group by identity.id limit 1
    ) login on true
    left join access_invitation invitation on invitation.customer_id = person.id
     and invitation.accepted_at is null and invitation.deleted_at is null
    left join lateral (
      select account.type from "user" colleague
        join access_user account on account.user_id = colleague.id
       where colleague.deleted_at is null and (account.customer_id = person.id
          or (account.type = 'administrator' and lower(colleague.email) = lower(person.email)))
       order by account.type limit 1
    ) staff on true
   where person.deleted_at is null`

export const memberOf = ({ created_at, invited_at, ...row }: MemberRow): Member => ({
  id: row.id,
  email: row.email,
  first_name: row.first_name,
  last_name: row.last_name,
  phone: row.phone,
  type: row.type,
  state: row.state,
  dashboard: row.dashboard,
  invited_at: invited_at?.toISOString() ?? null,
  created_at: created_at.toISOString(),
})
