import type { ListMembers } from "../../contracts/access/member-requests"

const fullName = "trim(concat_ws(' ', person.first_name, person.last_name))"

/** By what the customer is alone; and the id, so that pages do not overlap. */
export const memberOrderings: Record<ListMembers["order"], string> = {
  "created_at": "person.created_at, person.id",
  "-created_at": "person.created_at desc, person.id desc",
  "name": `lower(${fullName}), person.id`,
  "-name": `lower(${fullName}) desc, person.id desc`,
  "email": "person.email, person.id",
  "-email": "person.email desc, person.id desc",
}

// Whole tables joined once: a question for each person would be asked as often as there are people.
const logins = `
    left join (
      select identity.app_metadata ->> 'customer_id' as customer_id,
             bool_or(provider.provider_metadata ->> 'password' is not null) as has_password
        from auth_identity identity
        join provider_identity provider on provider.auth_identity_id = identity.id
         and provider.deleted_at is null
       where identity.deleted_at is null and identity.app_metadata ->> 'customer_id' is not null
       group by 1
    ) login on login.customer_id = person.id`

const dashboards = `
    left join (
      select distinct account.customer_id
        from access_user account
        join "user" colleague on colleague.id = account.user_id and colleague.deleted_at is null
       where account.type = 'manager'
    ) manager on manager.customer_id = person.id
    left join (
      select distinct lower(colleague.email) as email
        from access_user account
        join "user" colleague on colleague.id = account.user_id and colleague.deleted_at is null
       where account.type = 'administrator'
    ) administrator on administrator.email = lower(person.email)
    left join access_invitation invitation on invitation.customer_id = person.id
     and invitation.accepted_at is null and invitation.deleted_at is null`

const state = `case when login.has_password then 'active' when login.customer_id is null then 'none'
  else 'invited' end`

const dashboard = `case when administrator.email is not null then 'administrator'
  when manager.customer_id is not null then 'manager'
  when invitation.dashboard then 'invited' else 'none' end`

const containing = (text: string): string => `%${text.replace(/[\\%_]/g, "\\$&")}%`

/** A phone is found however it was typed. */
const asWritten = (word: string): string =>
  /^[+\d()\-.]+$/.test(word) ? word.replace(/[()\-.]/g, "") : word

export type MemberFilter = { from: string; values: unknown[] }

/** The people asked for, as the end of a statement that begins with what is wanted of `person`. */
export const memberFilter = (asked: ListMembers): MemberFilter => {
  const conditions = ["person.deleted_at is null"]
  const values: unknown[] = []
  const demand = (condition: (place: string) => string, value: unknown) => {
    values.push(value)
    conditions.push(condition(`$${values.length}`))
  }
  // Each word must be found somewhere.
  for (const word of asked.q?.split(/\s+/).filter(Boolean) ?? []) {
    demand(
      (place) => `concat_ws(' ', ${fullName}, person.email, person.phone) ilike ${place}`,
      containing(asWritten(word)),
    )
  }
  if (asked.type) demand((place) => `access.type = ${place}`, asked.type)
  if (asked.state) demand((place) => `${state} = ${place}`, asked.state)
  if (asked.dashboard) demand((place) => `${dashboard} = ${place}`, asked.dashboard)
  if (asked.created_from) demand((place) => `person.created_at >= ${place}`, asked.created_from)
  if (asked.created_to) demand((place) => `person.created_at < ${place}`, asked.created_to)
  const joins = `${asked.state ? logins : ""}${asked.dashboard ? dashboards : ""}`
  return {
    from: `from customer person join access_customer access on access.customer_id = person.id
      ${joins} where ${conditions.join(" and ")}`,
    values,
  }
}
