import type { Pool } from "pg"
import type { ListQuery, Sort } from "../../contracts/catalog/list"
import type { Understood } from "../../modules/catalog/domain/understand"
import { searchQueryOf } from "../../modules/catalog/domain/understand"
import { askView } from "./ask-view"
import { contextSql, createValues, inContext, type Values } from "./context"
import { facetsSql } from "./facets"
import { allOf, chosenSql, conditionsOf, onTheWay, type Conditions } from "./filters"

const DEFAULT_LIMIT = 20

export type ListAnswer = { version: string; regionKnown: boolean; body: string }

const orders: Record<Exclude<Sort, "relevance">, string> = {
  recommended: "available desc, product_created_at desc, product_id",
  newest: "product_created_at desc, product_id",
  price_asc: "price, product_id",
  price_desc: "price desc nulls last, product_id",
  title: "title_words, product_id",
}

/** The very title first, then titles that begin so, then by what is told of the product. */
const byRelevance = ({ add }: Values, understood: Understood, search: string) => {
  const title = add(understood.words.join(" "))
  return `title_words = ${title} desc, starts_with(title_words, ${title}) desc,
    ts_rank('{0.05, 0.2, 0.5, 1}', search, ${add(search)}::tsquery) desc, ${orders.recommended}`
}

const orderOf = (values: Values, { sort, understood }: Wish, search: string | undefined) => {
  const wanted = sort ?? (understood ? "relevance" : "recommended")
  if (wanted !== "relevance") return orders[wanted]
  return understood && search ? byRelevance(values, understood, search) : orders.recommended
}

type Wish = Omit<ListQuery, "q"> & { understood?: Understood | undefined }

const statementOf = (wish: Wish) => {
  const values = createValues()
  const search = wish.understood && searchQueryOf(wish.understood)
  const context = contextSql(values, wish)
  const chosen = chosenSql(values, wish)
  const conditions = conditionsOf(values, { ...wish, search })
  const order = orderOf(values, wish, search)
  const { limit = DEFAULT_LIMIT, offset = 0 } = wish
  const reach = { limit: values.add(limit), offset: values.add(offset) }
  const { before, walks, count, facets } = facetsSql(conditions, {
    inContext,
    selectedBrands: values.add(wish.brand ?? []),
    depth: `(${reach.limit}::bigint + ${reach.offset}::bigint)`,
  })
  const pageOf = (wanted: Conditions, ...when: string[]) => `(
    select card from catalog_view where ${allOf([...when, inContext, ...Object.values(wanted)])}
     order by ${order} limit ${reach.limit} offset ${reach.offset})`
  const page = walks
    ? `${pageOf(onTheWay(conditions), walks)} union all ${pageOf(conditions, `not ${walks}`)}`
    : pageOf(conditions)
  const text = `
    with ${[context, chosen, before].join(",\n")}
    select version, region_id is not null as known, ${count} as count, ${facets} as facets,
      (select string_agg(card, ',') from (${page}) page) as cards
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
