import type { PoolClient } from "pg"
import { groupBy } from "../../lib/collection/group-by"

export type KnownCategories = {
  withAncestors: (ids: string[]) => string[]
  /** In all languages; of those above only the next one, or everything would be "household". */
  namesOf: (ids: string[]) => string[]
}

type Row = { category_id: string; path: string[]; name: string }

export const readCategories = async (transaction: PoolClient): Promise<KnownCategories> => {
  const { rows } = await transaction.query<Row>(
    "select category_id, path, name from catalog_category order by locale",
  )
  const byId = groupBy(rows, ({ category_id: id }) => id)
  return {
    withAncestors: (ids) => ids.flatMap((id) => byId.get(id)?.[0]?.path ?? []),
    namesOf: (ids) =>
      ids
        .flatMap((id) => byId.get(id)?.[0]?.path.slice(-2) ?? [])
        .flatMap((id) => byId.get(id) ?? [])
        .map(({ name }) => name),
  }
}
