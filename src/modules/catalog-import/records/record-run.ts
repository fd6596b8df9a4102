import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { Plan } from "../domain/plan-position"
import type { ReadItem } from "../reading/read-source"

export type NewRun = {
  id: string
  status: "preview" | "waiting"
  source: string
  profile: string
  origin: string
  seed: number
  found: number
  created_by: string
}

export type PlannedItem = ReadItem & { plan: Plan | null }

const AT_ONCE = 1000
const KEPT = 100

// Enough for any column of a batch; the positions are the bulk.
const rowOf = ({ source_id, title, position, reason, plan }: PlannedItem, number: number) => {
  const merged = plan && "write" in plan ? plan : null
  return {
    number,
    source_id,
    title,
    position,
    outcome: reason ? "skipped" : (plan?.outcome ?? null),
    reason: reason ?? (plan?.outcome === "skipped" ? plan.reason : null),
    changed: merged?.write ?? [],
    kept: merged?.kept ?? [],
    product_id: plan && "product_id" in plan ? plan.product_id : null,
  }
}

const insertItems = async (
  transaction: Knex.Transaction,
  { id, items }: { id: string; items: PlannedItem[] },
) => {
  for (let start = 0; start < items.length; start += AT_ONCE) {
    const rows = items.slice(start, start + AT_ONCE).map((item, i) => rowOf(item, start + i + 1))
    await transaction.raw(
      `insert into catalog_import_item
              (run_id, number, source_id, title, position, outcome, reason, changed, kept,
               product_id)
       select cast(:id as text), number, source_id, title, nullif(position, 'null'), outcome,
              reason, changed, kept, product_id
         from jsonb_to_recordset(:rows) as item
              (number integer, source_id text, title text, position jsonb, outcome text,
               reason text, changed text[], kept text[], product_id text)`,
      { id, rows: JSON.stringify(rows) },
    )
  }
}

/** Keeps what was read of a source, as it is to be imported, and forgets the oldest imports. */
export const recordRun = async (
  transaction: Knex.Transaction,
  { run, items }: { run: NewRun; items: PlannedItem[] },
): Promise<void> => {
  await transaction.raw(
    `insert into catalog_import_run
            (id, status, source, profile, origin, seed, found, total, created_by)
     values (:id, :status, :source, :profile, :origin, :seed, :found, :total, :created_by)`,
    { ...run, total: items.length },
  )
  await insertItems(transaction, { id: run.id, items })
  await transaction.raw(
    `select journal_append('catalog_import', 'catalog_import.read', :created_by, :id,
              jsonb_build_object('status', cast(:status as text), 'total', cast(:total as integer)))`,
    { id: run.id, created_by: run.created_by, status: run.status, total: items.length },
  )
  await transaction.raw(
    `delete from catalog_import_run where status not in ('waiting', 'running') and id in
       (select id from catalog_import_run order by created_at desc, id offset ${KEPT})`,
  )
}
