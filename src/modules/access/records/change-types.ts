import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MemberType } from "../../../contracts/access/member"
import { membersNotFound } from "../member-errors"
import { recordChanges } from "./record-changes"

type Standing = { customer_id: string; type: MemberType }

/** In one order for everybody, so that changes of the same people wait instead of blocking. */
export const lockTypes = async (
  transaction: Knex.Transaction,
  customerIds: string[],
): Promise<Standing[]> => {
  const { rows } = await transaction.raw<{ rows: Standing[] }>(
    `select access.customer_id, access.type
       from access_customer access
       join customer on customer.id = access.customer_id and customer.deleted_at is null
      where access.customer_id = any (:customerIds)
      order by access.customer_id for update of access`,
    { customerIds },
  )
  return rows
}

export const setTypes = async (
  transaction: Knex.Transaction,
  { people, type }: { people: { customer_id: string }[]; type: MemberType },
): Promise<void> => {
  await transaction.raw(
    `update access_customer set type = :type, updated_at = now()
      where customer_id = any (:customerIds)`,
    { type, customerIds: people.map(({ customer_id }) => customer_id) },
  )
}

export type TypesChanged = { changed: number; unchanged: number; change_id: string | null }

/** People who have the type already are left alone, so a repetition changes nothing. */
export const changeTypes = async (
  transaction: Knex.Transaction,
  { customerIds, type, actor }: { customerIds: string[]; type: MemberType; actor: string },
): Promise<TypesChanged> => {
  const wanted = [...new Set(customerIds)]
  const people = await lockTypes(transaction, wanted)
  const missing = wanted.filter((id) => !people.some(({ customer_id }) => customer_id === id))
  if (missing.length > 0) throw membersNotFound(missing)
  const others = people.filter((person) => person.type !== type)
  const unchanged = people.length - others.length
  if (others.length === 0) return { changed: 0, unchanged, change_id: null }
  await setTypes(transaction, { people: others, type })
  const changes = others.map((person) => ({
    customer_id: person.customer_id,
    what: "type" as const,
    from: person.type,
    to: type,
  }))
  const change_id = await recordChanges(transaction, {
    event: "access.type_changed",
    actor,
    changes,
  })
  return { changed: others.length, unchanged, change_id }
}
