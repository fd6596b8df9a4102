import type { Pool } from "pg"
import type { Actor } from "../../contracts/access/actor"
import type { AccountSession } from "../../contracts/account/account"
import { demandRight } from "../access/demand-right"

type Row = Omit<AccountSession, "created_at" | "used_at" | "expires_at"> & {
  created_at: Date
  used_at: Date
  expires_at: Date
}

const MOST = 100

/** Where somebody is logged in, the latest used first; `current` is the hash of what they ask by. */
export const listSessions = async (
  pool: Pool,
  { actor, current }: { actor: Actor; current: string | null },
): Promise<AccountSession[]> => {
  demandRight(actor, "account.read")
  const id = actor.kind === "customer" ? actor.id : null
  const { rows } = await pool.query<Row>(
    `select known.id, known.hash is not distinct from $2 as current, known.address,
            known.user_agent, known.created_at, known.used_at, known.expires_at
       from account_login known
       join auth_identity login on login.id = known.auth_identity_id and login.deleted_at is null
        and coalesce((login.app_metadata ->> 'credential')::int, 0) = known.credential
      where known.customer_id = $1 and known.ended_at is null and known.expires_at > now()
      order by known.hash is not distinct from $2 desc, known.used_at desc limit ${MOST}`,
    [id, current],
  )
  return rows.map(({ created_at, used_at, expires_at, ...session }) => ({
    ...session,
    created_at: created_at.toISOString(),
    used_at: used_at.toISOString(),
    expires_at: expires_at.toISOString(),
  }))
}
