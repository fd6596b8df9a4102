import type { Sort } from "../../contracts/catalog/list"
import { inContext } from "./context"
import { ALL, allOf, fitting, isChosen, isNarrow, type Conditions } from "./filters"
import { inRegion, looksAtEach, passing, placeColumns, type SearchSql } from "./find-places"

// Of very many found, the newest are ranked beside those that were counted: sought among so many.
const NEWEST_LOOKED_AT = 500
// On a shelf with so few within the bounds of the price, those are read; where there are more, walking meets them soon.
const FEW_ON_SHELF = 200

type Order = Exclude<Sort, "relevance">

const orders: Record<Order, string> = {
  recommended: "available desc, product_created_at desc, product_id",
  newest: "product_created_at desc, product_id",
  price_asc: "price, product_id",
  price_desc: "price desc nulls last, product_id",
  title: "title_words, product_id",
}

const isByPrice = (order: Order): boolean => order === "price_asc" || order === "price_desc"

/** Titles are the view's, one in each language, and looked up one by one. */
const withTitles = (places: string) => `
  select product_id, (select title_words from catalog_view
      where catalog_view.product_id = place.product_id and ${inContext}) as title_words
    from (${places}) place`

/** All that pass the filters, walked along an index in the order of the page: `offset 0` sees to it. */
const alongAll = ({ available, price }: Conditions, order: Order) => {
  const [columns, table] =
    order === "title"
      ? ["product_id, title_words, price", `catalog_view where ${inContext}`]
      : [placeColumns, `catalog_place where ${inRegion}`]
  const [own, onTheWay] = isByPrice(order) ? [price, ALL] : [ALL, price]
  return `
    select * from (
      select ${columns} from ${table} and ${allOf([available, own])}
       order by ${orders[order]} offset 0) walked
     where ${onTheWay}`
}

/** The first of every shelf, among which are the first of all. */
const alongShelves = ({ price }: Conditions, order: Order, depth: string) => {
  const places = `from catalog_place where shelf = shelves.id and ${inRegion} and ${price}`
  const some = (which: string) => `select ${placeColumns} ${places} ${which}`
  const ofEach = (own: string) =>
    `select near.* from shelves, lateral (${own}) near where ${fitting}`
  if (order === "title") return withTitles(ofEach(some("")))
  // On a shelf everything is available, or nothing.
  const first = some(
    `order by ${orders[order === "recommended" ? "newest" : order]} limit ${depth}`,
  )
  if (!isChosen(price) || isByPrice(order)) return ofEach(first)
  return ofEach(`
    select held.* from
      (select count(*) > ${FEW_ON_SHELF} as is_many
         from (select ${places} limit ${FEW_ON_SHELF + 1}) fit) fits,
      lateral (
        select * from (${some(`order by price limit ${FEW_ON_SHELF}`)}) few where not is_many
        union all
        select * from (${first}) walked where is_many) held`)
}

/** The very title first, then titles that begin so, then by what is told of the product. */
export const byRelevance = (search: SearchSql) => `
  product_id in (select product_id from catalog_view
    where ${inContext} and title_words = ${search.title()}) desc,
  search @@ ${search.beginsTitle()} desc,
  ts_rank('{0.5, 0.2, 0.5, 1}', search, ${search.rank}) desc, ${orders.recommended}`

const rankedSql = (conditions: Conditions, search: SearchSql) => {
  const newest = `
    select * from (select ${placeColumns}, search from catalog_place
      where ${inRegion} order by ${orders.recommended} limit ${NEWEST_LOOKED_AT}) newest
     where search @@ ${search.inTitle}`
  const exact = `
    select ${placeColumns}, search from catalog_place
     where ${inRegion} and product_id in (select product_id from catalog_view
       where ${inContext} and title_words = ${search.title()})`
  return `
    select ${placeColumns}, search from wanted
    union all
    select ${placeColumns}, search from (${passing(`${newest} union ${exact}`, conditions)}) more
     where (select is_many from many) and product_id not in (select product_id from wanted)`
}

/** What is shown of the products of a relation, in its order. */
export const cardsOf = (page: string): string => `
  (select string_agg((select card from catalog_view
            where catalog_view.product_id = ${page}.product_id and ${inContext}), ',' order by nth)
     from ${page})`

type Wish = {
  conditions: Conditions
  search: SearchSql | undefined
  sort: Sort
  reach: { limit: string; offset: string }
}

/** The products of a page, `nth` saying in which order. */
export const pageSql = ({ conditions, search, sort, reach }: Wish): string => {
  const pageOf = (places: string, order: string) => `
    select product_id, row_number() over () as nth from (
      select product_id from (${places}) place
       order by ${order} limit ${reach.limit} offset ${reach.offset}) ordered`
  if (search && sort === "relevance") {
    return `page as materialized (${pageOf(rankedSql(conditions, search), byRelevance(search))})`
  }
  const order = sort === "relevance" ? "recommended" : sort
  const sorted = (places: string) => pageOf(places, orders[order])
  const gathered = (places: string) => sorted(order === "title" ? withTitles(places) : places)
  if (search) {
    const places = `select ${placeColumns} from catalog_place
      where ${inRegion} and search @@ ${search.query} offset 0`
    return `page as materialized (${gathered(passing(places, conditions))})`
  }
  const depth = `(${reach.limit}::bigint + ${reach.offset}::bigint)`
  const walked = sorted(
    isNarrow(conditions) ? alongShelves(conditions, order, depth) : alongAll(conditions, order),
  )
  if (!looksAtEach(conditions, search)) return `page as materialized (${walked})`
  return `page as materialized (
    select * from (${walked}) walked where (select is_many from many)
    union all
    select * from (${gathered("select * from wanted")}) gathered
     where not (select is_many from many))`
}
