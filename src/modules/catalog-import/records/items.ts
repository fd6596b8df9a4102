import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type {
  ImportField,
  ImportOutcome,
  ImportReason,
} from "../../../contracts/catalog-import/import"
import type { Position } from "../../../contracts/catalog-import/position"
import type { Told } from "../domain/plan-position"

export type WaitingItem = { number: number; position: Position }

/** The next positions that nothing has been done about yet. */
export const nextItems = async (
  pg: Knex,
  { runId, limit }: { runId: string; limit: number },
): Promise<WaitingItem[]> => {
  const { rows } = await pg.raw<{ rows: WaitingItem[] }>(
    `select number, position from catalog_import_item
      where run_id = :runId and outcome is null and position is not null
      order by number limit :limit`,
    { runId, limit },
  )
  return rows
}

/** Holds the import as it is until the transaction ends; false when it is no longer this runner's. */
export const holdRun = async (
  transaction: Knex.Transaction,
  { runId, runner }: { runId: string; runner: string },
): Promise<boolean> => {
  const { rows } = await transaction.raw<{ rows: unknown[] }>(
    `select from catalog_import_run
      where id = :runId and status = 'running' and runner = :runner for update`,
    { runId, runner },
  )
  return rows.length > 0
}

export type SettledItem = {
  number: number
  outcome: ImportOutcome
  reason: ImportReason | null
  changed: ImportField[]
  kept: ImportField[]
  pictures_missing: number
  product_id: string | null
}

export const settleItems = async (
  transaction: Knex.Transaction,
  { runId, items }: { runId: string; items: SettledItem[] },
): Promise<void> => {
  await transaction.raw(
    `update catalog_import_item item
        set outcome = done.outcome, reason = done.reason, changed = done.changed,
            kept = done.kept, pictures_missing = done.pictures_missing,
            product_id = done.product_id
       from jsonb_to_recordset(:items) as done
            (number integer, outcome text, reason text, changed text[], kept text[],
             pictures_missing integer, product_id text)
      where item.run_id = :runId and item.number = done.number`,
    { runId, items: JSON.stringify(items) },
  )
}

export type KnownRow = { source_id: string; product_id: string; told: Told }

export const rememberKnown = async (
  transaction: Knex.Transaction,
  { source, rows }: { source: string; rows: KnownRow[] },
): Promise<void> => {
  await transaction.raw(
    `insert into catalog_import_known (source, source_id, product_id, told)
     select cast(:source as text), source_id, product_id, told
       from jsonb_to_recordset(:rows) as known (source_id text, product_id text, told jsonb)
     on conflict (source, source_id)
     do update set product_id = excluded.product_id, told = excluded.told, updated_at = now()`,
    { source, rows: JSON.stringify(rows) },
  )
}
