import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"

type Change = {
  customer_id: string
  what: "created" | "type" | "invitation" | "password" | "dashboard" | "email" | "profile"
  from: string | null
  to: string | null
}

export type Changes = {
  event: string
  /** `<kind>:<id>` of whoever did it. */
  actor: string
  undoes?: string | null
  changes: Change[]
}

/** Keeps what was done in the history of each person and tells it to the journal, both or neither. */
export const recordChanges = async (
  transaction: Knex.Transaction,
  { event, actor, undoes = null, changes }: Changes,
): Promise<string> => {
  const changeId = generateEntityId(undefined, "change")
  const rows = changes.map((change) => ({ id: generateEntityId(undefined, "acch"), ...change }))
  await transaction.raw(
    `insert into access_change
            (id, change_id, customer_id, what, from_value, to_value, actor, undoes)
     select change.id, :changeId, change.customer_id, change.what, change."from", change."to",
            :actor, :undoes
       from jsonb_to_recordset(:rows) as change
            (id text, customer_id text, what text, "from" text, "to" text)`,
    { changeId, actor, undoes, rows: JSON.stringify(rows) },
  )
  await transaction.raw(
    `select journal_append('access', :event, :actor, change.customer_id, jsonb_strip_nulls(
              jsonb_build_object('change_id', cast(:changeId as text), 'from', change.from_value,
                                 'to', change.to_value)))
       from access_change change where change.change_id = :changeId order by change.seq`,
    { event, actor, changeId },
  )
  return changeId
}
