import type { Pool } from "pg"
import { searchQueriesOf } from "../../modules/catalog/domain/search-queries"
import type { Understood } from "../../modules/catalog/domain/understand"
import { askView } from "./ask-view"
import { contextSql, createValues, type Context } from "./context"
import { placesOf, searchSqlOf } from "./find-places"
import { byRelevance, cardsOf } from "./page-of-places"

const MOST = { products: 6, categories: 4, brands: 4 }
// Of a word that half the catalogue holds, the first hundred are as good as any.
const MOST_RANKED = 100

export type SuggestAnswer = { version: string; regionKnown: boolean; body: string }

const statementOf = ({ understood, ...context }: Context & { understood: Understood }) => {
  const values = createValues()
  const begin = contextSql(values, context)
  const search = searchSqlOf(values, understood)
  const anyWord = values.add(searchQueriesOf(understood).any)
  const text = `
    with ${begin},${search.before}
    best as materialized (
      select product_id, row_number() over () as nth from (
        select product_id from (select * from (${placesOf(search)}) place limit ${MOST_RANKED}) ranked
         order by ${byRelevance(search)} limit ${MOST.products}) ordered)
    select version, region_id is not null as known,
      ${cardsOf("best")} as products,
      (select coalesce(json_agg(json_build_object('id', category_id, 'handle', handle,
                'name', name)), '[]') from (
         select category_id, handle, name from catalog_category
          where locale = context.locale and search @@ ${search.rank}
          order by cardinality(path) desc, position limit ${MOST.categories}) near)::text as categories,
      (select coalesce(json_agg(json_build_object('handle', handle, 'name', name)), '[]') from (
         select handle, name from catalog_brand brand
          where deleted_at is null and to_tsvector('pg_catalog.russian', lower(name)) @@
                ${anyWord}::tsquery
            and exists (select from catalog_count kept where kept.brand = brand.handle
                  and kept.region_id = context.region_id)
          order by name limit ${MOST.brands}) near)::text as brands
      from context`
  return { text, values: values.values }
}

type Row = {
  version: string
  known: boolean
  products: string | null
  categories: string
  brands: string
}
type Card = Record<string, unknown>

const briefly = (cards: string) =>
  (JSON.parse(`[${cards}]`) as Card[]).map(({ id, handle, title, image, price, available }) => ({
    id,
    handle,
    title,
    image,
    price,
    available,
  }))

/** What may be meant while somebody types. */
export const suggest = async (
  pool: Pool,
  wish: Context & { understood: Understood },
): Promise<SuggestAnswer> => {
  const row = await askView<Row>(pool, statementOf(wish))
  return {
    version: row.version,
    regionKnown: row.known || wish.region_id === undefined,
    body: `{"products":${JSON.stringify(briefly(row.products ?? ""))},"categories":${row.categories},"brands":${row.brands}}`,
  }
}
