import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import { notePlace } from "./places"
import { tell } from "./tell"

export type UsedLogin = {
  /** Of the token or of the session's id. */
  hash: string
  authIdentityId: string
  customerId: string | null
  credential: number
  address: string
  userAgent: string | null
  expiresAt: Date
}

/** Known from its first use on; written again when it was last used a while ago. */
export const noteLogin = async (transaction: Knex, login: UsedLogin): Promise<void> => {
  const { rows } = await transaction.raw<{ rows: { id: string; is_new: boolean }[] }>(
    `insert into account_login as known (hash, id, auth_identity_id, customer_id, credential,
                                         address, user_agent, expires_at)
     values (:hash, :id, :authIdentityId, :customerId, :credential, :address, :userAgent,
             :expiresAt)
     on conflict (hash) do update
        set used_at = now(), address = excluded.address, user_agent = excluded.user_agent
      where known.used_at < now() - interval '1 minute'
     returning id, xmax = 0 as is_new`,
    { ...login, id: generateEntityId(undefined, "aclog") },
  )
  const [noted] = rows
  const { customerId } = login
  if (noted?.is_new && customerId !== null) {
    await notePlace(transaction, { ...login, customerId, id: noted.id })
  }
}

/** A token that was never used may be ended too. */
export const endLogin = async (
  database: Knex,
  { hash, expiresAt }: { hash: string; expiresAt: Date },
): Promise<void> => {
  await database.raw(
    `insert into account_login as known (hash, id, expires_at, ended_at)
     values (:hash, :id, :expiresAt, now())
     on conflict (hash) do update set ended_at = coalesce(known.ended_at, now())`,
    { hash, id: generateEntityId(undefined, "aclog"), expiresAt },
  )
}

/** One login of somebody, by the id its owner was shown; false when it is not theirs. */
export const endLoginOf = async (
  database: Knex,
  { customerId, id }: { customerId: string; id: string },
): Promise<boolean> => {
  const { rowCount } = await database.raw<{ rowCount: number }>(
    `update account_login set ended_at = now()
      where id = :id and customer_id = :customerId and ended_at is null and expires_at > now()`,
    { id, customerId },
  )
  return rowCount === 1
}

/** Those that were never used end with the others: what was issued under an older count is dead. */
export const endAllLogins = async (
  transaction: Knex,
  { customerId, actor }: { customerId: string; actor: string },
): Promise<void> => {
  await transaction.raw(
    `update auth_identity
        set app_metadata = app_metadata || jsonb_build_object(
              'credential', coalesce(cast(app_metadata ->> 'credential' as int), 0) + 1)
      where app_metadata ->> 'customer_id' = :customerId and deleted_at is null`,
    { customerId },
  )
  await tell(transaction, { event: "account.logged_out_everywhere", actor, customerId })
}
