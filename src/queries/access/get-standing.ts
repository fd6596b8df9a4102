import type { Pool } from "pg"
import type { Standing } from "../../modules/access/domain/standing"

type Row = {
  revoked: boolean
  noted: boolean
  credential: number | null
  customer_id: string | null
  customer_type: "client" | "manager" | null
  user_id: string | null
  user_type: "administrator" | "manager" | null
  user_customer_id: string | null
}

// A manager's account of the dashboard counts only while its customer is one of the shop's managers.
const statement = `
  select known.ended_at is not null as revoked,
         coalesce(known.used_at > now() - interval '1 minute', false) as noted,
         (login.app_metadata ->> 'credential')::int as credential,
         customer.id as customer_id, access_customer.type as customer_type,
         staff.id as user_id, staff.type as user_type, staff.customer_id as user_customer_id
    from auth_identity login
    left join account_login known on known.hash = $2
    left join customer on customer.id = login.app_metadata ->> 'customer_id'
     and customer.deleted_at is null
    left join access_customer on access_customer.customer_id = customer.id
    left join lateral (
      select "user".id, access_user.type, access_user.customer_id
        from "user" join access_user on access_user.user_id = "user".id
        left join customer person on person.id = access_user.customer_id
         and person.deleted_at is null
        left join access_customer standing on standing.customer_id = person.id
       where "user".id = login.app_metadata ->> 'user_id' and "user".deleted_at is null
         and (access_user.type = 'administrator' or standing.type = 'manager')
    ) staff on true
   where login.id = $1 and login.deleted_at is null`

/** What is true now of a login; null when there is none. */
export const getStanding = async (
  pool: Pool,
  { authIdentityId, loginHash }: { authIdentityId: string; loginHash: string },
): Promise<Standing | null> => {
  const { rows } = await pool.query<Row>({
    name: "access-standing",
    text: statement,
    values: [authIdentityId, loginHash],
  })
  const row = rows[0]
  if (!row) return null
  return {
    revoked: row.revoked,
    noted: row.noted,
    credential: row.credential,
    customer:
      row.customer_id && row.customer_type
        ? { id: row.customer_id, type: row.customer_type }
        : null,
    user:
      row.user_id && row.user_type
        ? { id: row.user_id, type: row.user_type, customerId: row.user_customer_id }
        : null,
  }
}
