import type { CatalogImport, ImportOutcome } from "../../contracts/catalog-import/import"

export type ImportRow = Omit<CatalogImport, "counts" | "created_by" | "created_at" | "ended_at"> & {
  counts: Partial<Record<ImportOutcome, number>> | null
  created_by: string
  created_by_name: string | null
  created_at: Date
  ended_at: Date | null
}

/** Imports with what has become of their positions; a condition on `run` may follow. */
export const importRows = `
  select run.id, run.status, run.source, run.profile, run.origin, run.seed, run.found, run.total,
         run.created_by, run.created_at, run.ended_at,
         (select jsonb_object_agg(outcome, count) from (
            select outcome, count(*) from catalog_import_item
             where run_id = run.id and outcome is not null group by outcome) counted) as counts,
         coalesce(
           nullif(trim(concat_ws(' ', colleague.first_name, colleague.last_name)), ''),
           colleague.email, key.title) as created_by_name
    from catalog_import_run run
    left join "user" colleague on colleague.id = split_part(run.created_by, ':', 2)
    left join api_key key on key.id = split_part(run.created_by, ':', 2)`

const none = { created: 0, updated: 0, unchanged: 0, skipped: 0, failed: 0 }

export const importOf = (row: ImportRow): CatalogImport => {
  const { counts, created_by, created_by_name: name, created_at, ended_at, ...rest } = row
  const [kind = "", id = ""] = created_by.split(":")
  return {
    ...rest,
    counts: { ...none, ...counts },
    created_by: { kind, id, name },
    created_at: created_at.toISOString(),
    ended_at: ended_at?.toISOString() ?? null,
  }
}
