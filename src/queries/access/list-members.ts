import type { Pool } from "pg"
import type { Actor } from "../../contracts/access/actor"
import type { Member } from "../../contracts/access/member"
import type { ListMembers } from "../../contracts/access/member-requests"
import { demandRight } from "./demand-right"
import { memberFilter, memberOrderings } from "./member-filter"
import { memberOf, memberRows, type MemberRow } from "./member-rows"

type Page = { members: Member[]; count: number; offset: number; limit: number }

/** Who is on the page is found first; what is known of their logins is then asked for those alone. */
export const listMembers = async (
  pool: Pool,
  { actor, asked }: { actor: Actor; asked: ListMembers },
): Promise<Page> => {
  demandRight(actor, "member.read")
  const { from, values } = memberFilter(asked)
  const { offset, limit, order } = asked
  const [counted, found] = await Promise.all([
    pool.query<{ count: string }>(`select count(*) ${from}`, values),
    pool.query<{ id: string }>(
      `select person.id ${from} order by ${memberOrderings[order]}
       offset $${values.length + 1} limit $${values.length + 2}`,
      [...values, offset, limit],
    ),
  ])
  const ids = found.rows.map(({ id }) => id)
  const { rows } = await pool.query<MemberRow>(
    `${memberRows} and person.id = any ($1) order by array_position($1, person.id)`,
    [ids],
  )
  return {
    members: rows.map(memberOf),
    count: Number(counted.rows[0]?.count ?? 0),
    offset,
    limit,
  }
}
