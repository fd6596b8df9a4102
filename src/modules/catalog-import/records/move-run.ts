import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { runMoves, type RunMove } from "../domain/run-moves"

export type MoveOfRun = {
  id: string
  move: RunMove
  actor: string
  /** Who does the import from now on (take), or has done it until now (end, interrupt). */
  runner?: string
}

const restart = `
  update catalog_import_item
     set outcome = null, reason = null, changed = '{}', kept = '{}', product_id = null
   where run_id = :id and position is not null and outcome is not null`

/** False when the import is not where this move begins, or somebody else is at work on it. */
export const moveRun = async (
  transaction: Knex.Transaction,
  { id, move, actor, runner }: MoveOfRun,
): Promise<boolean> => {
  const { from, to } = runMoves[move]
  const { rows } = await transaction.raw<{ rows: { was: string }[] }>(
    `update catalog_import_run run
        set status = :to, runner = :taker,
            ended_at = case when :to in ('waiting', 'running') then null else now() end
       from (select id, status as was, runner as held from catalog_import_run where id = :id
                for update) before
      where run.id = before.id and before.was = any (:from)
        and (cast(:holder as text) is null or before.held = :holder)
      returning before.was`,
    {
      id,
      to,
      from: [...from],
      taker: move === "take" ? (runner ?? null) : null,
      holder: move === "take" ? null : (runner ?? null),
    },
  )
  const [moved] = rows
  if (!moved) return false
  // What a preview says would happen is forgotten; what has happened stays.
  if (moved.was === "preview") await transaction.raw(restart, { id })
  await transaction.raw(
    `select journal_append('catalog_import', 'catalog_import.' || :move, :actor, :id,
              jsonb_build_object('from', cast(:was as text), 'to', cast(:to as text)))`,
    { id, actor, to, was: moved.was, move: factOf[move] },
  )
  return true
}

const factOf: Record<RunMove, string> = {
  start: "queued",
  stop: "stopped",
  take: "started",
  end: "done",
  interrupt: "interrupted",
}
