import type { Pool } from "pg"
import type { Actor } from "../../contracts/access/actor"
import { demandRight } from "../access/demand-right"

/** What a user of the dashboard logs in with; null when they may not any more. */
export const getDashboardEmail = async (
  pool: Pool,
  { actor, userId }: { actor: Actor; userId: string },
): Promise<string | null> => {
  demandRight(actor, "account.link")
  const { rows } = await pool.query<{ email: string }>(
    `select login.entity_id as email
       from auth_identity identity
       join provider_identity login on login.auth_identity_id = identity.id
        and login.provider = 'emailpass' and login.deleted_at is null
       join "user" on "user".id = identity.app_metadata ->> 'user_id'
        and "user".deleted_at is null
      where "user".id = $1 and identity.deleted_at is null`,
    [userId],
  )
  return rows[0]?.email ?? null
}
