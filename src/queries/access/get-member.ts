import type { Pool } from "pg"
import type { Actor } from "../../contracts/access/actor"
import type { MemberChange, MemberWithHistory } from "../../contracts/access/member"
import { memberNotFound } from "../../modules/access/member-errors"
import { demandRight } from "./demand-right"
import { memberOf, memberRows, type MemberRow } from "./member-rows"

const LONGEST_HISTORY = 200

type ChangeRow = Omit<MemberChange, "actor" | "at"> & {
  actor: string
  actor_name: string | null
  at: Date
}

const history = `
  select change.id, change.change_id, change.what, change.from_value as "from",
         change.to_value as "to", change.undoes, change.actor, change.created_at as at,
         coalesce(
           nullif(trim(concat_ws(' ', colleague.first_name, colleague.last_name)), ''),
           colleague.email, key.title,
           nullif(trim(concat_ws(' ', person.first_name, person.last_name)), '')) as actor_name
    from access_change change
    left join "user" colleague on colleague.id = split_part(change.actor, ':', 2)
    left join api_key key on key.id = split_part(change.actor, ':', 2)
    left join customer person on person.id = split_part(change.actor, ':', 2)
   where change.customer_id = $1 and change.deleted_at is null
   order by change.seq desc limit ${LONGEST_HISTORY}`

const changeOf = ({ actor, actor_name, at, ...change }: ChangeRow): MemberChange => {
  const [kind = "", id = ""] = actor.split(":")
  return { ...change, actor: { kind, id, name: actor_name }, at: at.toISOString() }
}

/** A person and what was changed about them, latest first. */
export const getMember = async (
  pool: Pool,
  { actor, id }: { actor: Actor; id: string },
): Promise<MemberWithHistory> => {
  demandRight(actor, "member.read")
  const { rows } = await pool.query<MemberRow>(`${memberRows} and person.id = $1`, [id])
  const [row] = rows
  if (!row) throw memberNotFound()
  const changes = await pool.query<ChangeRow>(history, [id])
  return { ...memberOf(row), history: changes.rows.map(changeOf) }
}
