import { createHash } from "node:crypto"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { locales } from "../../contracts/catalog/locale"
import type { Means } from "../../lib/journal/consumer"
import { shownTreeOf, type DescribedCategory } from "../../modules/catalog/domain/category-tree"
import { wordsOf } from "../../modules/catalog/domain/tokens"

const fields = [
  ...["id", "handle", "name", "description", "rank", "parent_category_id"],
  ...["is_active", "is_internal"],
]

const rowsIn = async ({ container }: Means, locale: string) => {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = (await query.graph({ entity: "product_category", fields }, { locale })) as {
    data: unknown
  }
  return shownTreeOf(data as DescribedCategory[]).map((category) => {
    const row = { locale, ...category, searched: wordsOf(category.name).join(" ") }
    return { ...row, digest: createHash("md5").update(JSON.stringify(row)).digest("hex") }
  })
}

/** Keeps the tree as the shop shows it; answers which categories are not what they were. */
export const refreshCategories = async (means: Means): Promise<string[]> => {
  const rows = (await Promise.all(locales.map((locale) => rowsIn(means, locale)))).flat()
  const { rows: gone } = await means.transaction.query<{ category_id: string }>(
    `delete from catalog_category kept
      where not exists (select from jsonb_to_recordset($1) as now_is (category_id text, locale text)
        where now_is.category_id = kept.category_id and now_is.locale = kept.locale)
      returning category_id`,
    [JSON.stringify(rows)],
  )
  const { rows: changed } = await means.transaction.query<{ category_id: string }>(
    `insert into catalog_category as kept (category_id, locale, parent_id, path, position, handle,
            name, description, search, digest)
     select category_id, locale, parent_id, path, position, handle, name, description,
            to_tsvector('pg_catalog.russian', searched), digest
       from jsonb_to_recordset($1) as now_is (category_id text, locale text, parent_id text,
            path text[], position int, handle text, name text, description text, searched text,
            digest text)
     on conflict (category_id, locale) do update
        set parent_id = excluded.parent_id, path = excluded.path, position = excluded.position,
            handle = excluded.handle, name = excluded.name, description = excluded.description,
            search = excluded.search, digest = excluded.digest
      where kept.digest <> excluded.digest
     returning category_id`,
    [JSON.stringify(rows)],
  )
  return [...new Set([...gone, ...changed].map(({ category_id: id }) => id))]
}
