import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MemberType } from "../../../contracts/access/member"
import { changeNotFound } from "../member-errors"
import { lockTypes, setTypes } from "./change-types"
import { recordChanges } from "./record-changes"

type Row = { customer_id: string; from_value: MemberType; to_value: MemberType; latest: boolean }

const changesOf = async (transaction: Knex.Transaction, changeId: string): Promise<Row[]> => {
  const { rows } = await transaction.raw<{ rows: Row[] }>(
    `select done.customer_id, done.from_value, done.to_value,
            not exists (select from access_change later
                         where later.customer_id = done.customer_id and later.what = 'type'
                           and later.deleted_at is null and later.seq > done.seq) as latest
       from access_change done where done.change_id = :changeId and done.what = 'type'
        and done.deleted_at is null
      order by done.customer_id`,
    { changeId },
  )
  return rows
}

export type TypesUndone = { undone: number; left_alone: number; change_id: string | null }

/** Takes a change back where it is still the last word; what was decided since stays. */
export const undoTypeChange = async (
  transaction: Knex.Transaction,
  { changeId, actor }: { changeId: string; actor: string },
): Promise<TypesUndone> => {
  const known = await changesOf(transaction, changeId)
  if (known.length === 0) throw changeNotFound()
  const people = await lockTypes(
    transaction,
    known.map(({ customer_id }) => customer_id),
  )
  // Read again behind the locks: until then somebody else may have changed them.
  const undoable = (await changesOf(transaction, changeId)).filter(
    ({ customer_id, latest }) =>
      latest && people.some((person) => person.customer_id === customer_id),
  )
  const left_alone = known.length - undoable.length
  if (undoable.length === 0) return { undone: 0, left_alone, change_id: null }
  for (const type of ["client", "manager"] as const) {
    const back = undoable.filter(({ from_value }) => from_value === type)
    await setTypes(transaction, { people: back, type })
  }
  const changes = undoable.map(({ customer_id, from_value, to_value }) => ({
    customer_id,
    what: "type" as const,
    from: to_value,
    to: from_value,
  }))
  const change_id = await recordChanges(transaction, {
    event: "access.type_changed",
    actor,
    undoes: changeId,
    changes,
  })
  return { undone: undoable.length, left_alone, change_id }
}
