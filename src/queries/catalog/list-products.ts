import type { Pool } from "pg"
import type { ListQuery } from "../../contracts/catalog/list"
import type { Understood } from "../../modules/catalog/domain/understand"
import { askView } from "./ask-view"
import { contextSql, createValues } from "./context"
import { facetsSql, fromCounts, fromFound } from "./facets"
import { chosenSql, conditionsOf, shelvesSql } from "./filters"
import { foundSql, looksAtEach, searchSqlOf } from "./find-places"
import { cardsOf, pageSql } from "./page-of-places"

const DEFAULT_LIMIT = 20

export type ListAnswer = { version: string; regionKnown: boolean; body: string }

type Wish = Omit<ListQuery, "q"> & { understood?: Understood | undefined }

const statementOf = (wish: Wish) => {
  const values = createValues()
  const { understood, limit = DEFAULT_LIMIT, offset = 0 } = wish
  const context = contextSql(values, wish)
  const chosen = chosenSql(values, wish)
  const conditions = conditionsOf(values, wish)
  const search = understood && searchSqlOf(values, understood)
  const sort = wish.sort ?? (search ? "relevance" : "recommended")
  const reach = { limit: values.add(limit), offset: values.add(offset) }
  const isLookedAt = looksAtEach(conditions, search)
  const source = isLookedAt ? fromFound(conditions, search !== undefined) : fromCounts(conditions)
  const parts = [
    context,
    chosen,
    shelvesSql(conditions),
    ...(isLookedAt ? [foundSql(conditions, search)] : []),
    pageSql({ conditions, search, sort, reach }),
  ]
  const text = `
    with ${parts.join(",")}
    select version, region_id is not null as known, (${source.count})::int as count,
      ${facetsSql(source, values.add(wish.brand ?? []))} as facets,
      ${cardsOf("page")} as cards
      from context`
  return { text, values: values.values, limit, offset }
}

type Row = { version: string; known: boolean; count: number; facets: string; cards: string | null }

/** A page of products with facets, as the bytes of an answer: nothing is parsed on the way. */
export const listProducts = async (pool: Pool, wish: Wish): Promise<ListAnswer> => {
  const { text, values, limit, offset } = statementOf(wish)
  const row = await askView<Row>(pool, { text, values })
  const { version, known, count, facets, cards } = row
  return {
    version,
    regionKnown: known || wish.region_id === undefined,
    body: `{"products":[${cards ?? ""}],"facets":${facets},"count":${count},"offset":${offset},"limit":${limit}}`,
  }
}
