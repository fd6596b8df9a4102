import { createHash } from "node:crypto"
import type { PoolClient } from "pg"
import type { ViewRow } from "../../modules/catalog/domain/view-row"

const remove = async (transaction: PoolClient, ids: string[], rows: ViewRow[]) => {
  const { rowCount } = await transaction.query(
    `delete from catalog_view kept where product_id = any ($1) and not exists (
       select from jsonb_to_recordset($2) as now_is (product_id text, locale text, region_id text)
        where now_is.product_id = kept.product_id and now_is.locale = kept.locale
          and now_is.region_id = kept.region_id)`,
    [
      ids,
      JSON.stringify(
        rows.map(({ product_id, locale, region_id }) => ({ product_id, locale, region_id })),
      ),
    ],
  )
  return rowCount ?? 0
}

const columns = [
  ...["product_id", "locale", "region_id", "handle", "brand", "brand_name", "category_ids"],
  ...["price", "currency_code", "available", "product_created_at", "title_words", "words", "keys"],
  ...["card", "page", "digest"],
]
const updated = [...columns.slice(3), "search"].map((name) => `${name} = excluded.${name}`)

const upsert = async (transaction: PoolClient, rows: ViewRow[]) => {
  const digested = rows.map((row) => ({
    ...row,
    digest: createHash("md5").update(JSON.stringify(row)).digest("hex"),
  }))
  const { rowCount } = await transaction.query(
    `insert into catalog_view as kept (${columns.join(", ")}, search)
     select ${columns.join(", ")},
            setweight(to_tsvector('pg_catalog.russian', titles), 'A') ||
            setweight(to_tsvector('pg_catalog.russian', names), 'B') ||
            setweight(to_tsvector('pg_catalog.russian', details), 'C') ||
            setweight(to_tsvector('pg_catalog.russian', categories), 'D')
       from jsonb_to_recordset($1) as now_is (product_id text, locale text, region_id text,
            handle text, brand text, brand_name text, category_ids text[], price numeric,
            currency_code text, available boolean, product_created_at timestamptz,
            title_words text, words text[], keys text[], titles text, names text, details text,
            categories text, card text, page text, digest text)
     on conflict (product_id, locale, region_id) do update set ${updated.join(", ")}
      where kept.digest <> excluded.digest`,
    [JSON.stringify(digested)],
  )
  return rowCount ?? 0
}

/** Readers keep answers for as long as the version stays; it moves only when something did. */
export const nextVersion = async (transaction: PoolClient): Promise<void> => {
  await transaction.query("update catalog_version set version = version + 1")
}

/** Puts the rows of these products in the place of those that were there. */
export const writeRows = async (
  transaction: PoolClient,
  { ids, rows }: { ids: string[]; rows: ViewRow[] },
): Promise<void> => {
  const removed = await remove(transaction, ids, rows)
  const written = rows.length > 0 ? await upsert(transaction, rows) : 0
  if (removed + written > 0) await nextVersion(transaction)
}
