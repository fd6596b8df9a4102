import { MOST_COUNTED } from "../../contracts/catalog/most-counted"
import { searchQueriesOf } from "../../modules/catalog/domain/search-queries"
import type { Understood } from "../../modules/catalog/domain/understand"
import type { Values } from "./context"
import {
  ALL,
  allOf,
  fitting,
  isChosen,
  isFiltered,
  isNarrow,
  nearlyFitting,
  type Conditions,
} from "./filters"

// One more than is counted tells that there are more.
const MOST_READ = MOST_COUNTED + 1

/**
 * What is searched for, as a statement asks it. Where no product has all the words, those of a kind
 * that is named are found: a white refrigerator that is not there is first of all a refrigerator.
 */
export type SearchSql = {
  before: string
  query: string
  rank: string
  inTitle: string
  // What only an order asks is a value of the statement only then.
  beginsTitle: () => string
  title: () => string
}

type Queries = Record<"all" | "ofKind" | "any", string>

const sought = (queries: Queries) => {
  const having = (name: string, query: string) => `
  ${name} as materialized (
    select product_id from catalog_place where ${inRegion} and search @@ ${query})`
  return `${having("having_all", queries.all)},${having("of_kind", queries.ofKind)},
  sought as materialized (
    select exists (select from having_all) as has_all,
           case when exists (select from having_all) then ${queries.all}
                when exists (select from of_kind) then ${queries.ofKind}
                else ${queries.any} end as query),`
}

export const searchSqlOf = ({ add }: Values, understood: Understood): SearchSql => {
  const texts = searchQueriesOf(understood)
  const query = (text: string) => `${add(text)}::tsquery`
  const all = query(texts.all)
  const fallbacks =
    understood.groups.length > 1
      ? { ofKind: query(texts.ofKind), any: query(texts.any) }
      : undefined
  return {
    before: fallbacks ? sought({ all, ...fallbacks }) : "",
    query: fallbacks ? "(select query from sought)" : all,
    rank: fallbacks
      ? `(select case when has_all then ${all} else ${fallbacks.any} end from sought)`
      : all,
    inTitle: query(texts.inTitle),
    beginsTitle: () => query(texts.beginsTitle),
    title: () => `${add(understood.words.join(" "))}::text`,
  }
}

export const inRegion = "region_id = (select region_id from context)"
export const placeColumns = "product_id, shelf, price, available, product_created_at"

/** Asked of each product on its own, so that nobody plans to look for products shelf by shelf. */
const isOnShelfThat = (pass: string) => `(shelf in (select id from shelves where ${pass})) is true`

/**
 * Products that were searched for, those with all the words in their title first: whoever has read
 * enough of them stops there. `offset 0` keeps what is asked of them besides from changing the way
 * they are found: how many a search finds is not to be foreseen.
 */
export const placesOf = (search: SearchSql): string => `
  (select ${placeColumns}, search from catalog_place
    where ${inRegion} and search @@ ${search.inTitle} offset 0)
  union all
  (select ${placeColumns}, search from catalog_place
    where ${inRegion} and search @@ ${search.query} and not search @@ ${search.inTitle} offset 0)`

/** Those of them, or of some other relation of products, that pass all filters. */
export const passing = (places: string, conditions: Conditions): string =>
  `select * from (${places}) place where ${allOf([
    conditions.price,
    isFiltered(conditions) ? isOnShelfThat(fitting) : ALL,
  ])}`

const bySearch = (search: SearchSql, conditions: Conditions) => {
  const { price } = conditions
  const others = `select shelf, price, ${price} as in_price from (${placesOf(search)}) place
    where ${isFiltered(conditions) ? isOnShelfThat(nearlyFitting) : ALL} limit ${MOST_READ}`
  const isAlone = !isFiltered(conditions) && !isChosen(price)
  return `${search.before}
  wanted as materialized (${passing(placesOf(search), conditions)} limit ${MOST_READ}),
  around as materialized (
    ${isAlone ? "select shelf, price, true as in_price from wanted" : others})`
}

const byPrice = (conditions: Conditions) => {
  const { price, available } = conditions
  const places = (own: string) =>
    `select ${placeColumns}, true as in_price from catalog_place where ${allOf([own, inRegion, price])}`
  const onShelves = (pass: string) => `
    select place.* from shelves, lateral (${places("shelf = shelves.id")}) place
     where ${pass} limit ${MOST_READ}`
  const [wanted, around] = isNarrow(conditions)
    ? [onShelves(fitting), onShelves(nearlyFitting)]
    : [`${places(available)} limit ${MOST_READ}`, `${places(ALL)} limit ${MOST_READ}`]
  return `
  wanted as materialized (${wanted}),
  around as materialized (${around})`
}

/**
 * What was found, as far as it is counted: the products `wanted`, and on which shelves there are
 * more `around` them that one filter keeps out. `many` says that not everything was counted.
 */
export const foundSql = (conditions: Conditions, search: SearchSql | undefined): string => `
  ${search ? bySearch(search, conditions) : byPrice(conditions)},
  many as materialized (select count(*) > ${MOST_COUNTED} as is_many from wanted),
  counted as materialized (
    select shelf, max(products) as products from (
      select shelf, count(*) as products from wanted group by shelf
      union all
      select shelf, count(*) from around where in_price group by shelf) either
     group by shelf)`

export const looksAtEach = (conditions: Conditions, search: SearchSql | undefined): boolean =>
  search !== undefined || isChosen(conditions.price)
