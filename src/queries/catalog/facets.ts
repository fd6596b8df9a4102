import { allOf, onTheWay, type Conditions } from "./filters"

/** A relation of (brand, category_ids or category_id, available, products) that counts are summed over. */
type Source = {
  counts: string
  brands: string
  categories: string
  availability: string
  price: string
}

const WALKS = "(select walks from way)"

const without = (conditions: Conditions, ...names: (keyof Conditions)[]) =>
  allOf(
    Object.entries(conditions).flatMap(([name, condition]) =>
      names.includes(name as keyof Conditions) ? [] : [condition],
    ),
  )

/** By looking at every product found, where a search or a price leaves no other way. */
const fromMatches = (conditions: Conditions): Source => {
  const among = (...own: (keyof Conditions)[]) =>
    `from matches where ${without(conditions, "search", ...own)}`
  return {
    counts: `select count(*) as products ${among()}`,
    brands: `select brand, count(*) as products ${among("brand")} group by brand`,
    categories: `select category_id, count(*) as products
      from (select category_ids ${among("category")}) found, unnest(category_ids) as category_id
      group by category_id`,
    availability: `select available, count(*) as products ${among("available")} group by available`,
    price: `select min(price) as lowest, max(price) as highest ${among("price")}`,
  }
}

/** By the counts kept beside the view, whatever the size of the catalogue. */
const fromCounts = (conditions: Conditions, inContext: string): Source => {
  const inCategory = "category_id = coalesce((select id from chosen), '')"
  const known =
    conditions.category === "true" ? inCategory : `${inCategory} and exists (select from chosen)`
  const among = (...more: string[]) =>
    `from catalog_count where region_id = (select region_id from context) and ${allOf(more)}`
  const sum = "coalesce(sum(products), 0) as products"
  const outermost = (direction: "asc" | "desc") => `(
    select price from catalog_view where ${inContext} and price is not null
       and ${without(onTheWay(conditions), "price", "search")}
     order by price ${direction} limit 1)`
  return {
    counts: `select ${sum} ${among(known, conditions.brand, conditions.available)}`,
    brands: `select brand, ${sum} ${among(known, conditions.available)} group by brand`,
    categories: `select category_id, ${sum}
      ${among(conditions.brand, conditions.available)} group by category_id`,
    availability: `select available, ${sum} ${among(known, conditions.brand)} group by available`,
    price: `select case when ${WALKS} then ${outermost("asc")} else min(price) end as lowest,
        case when ${WALKS} then ${outermost("desc")} else max(price) end as highest
      from catalog_view where not ${WALKS} and ${inContext}
       and ${without(conditions, "price", "search")}`,
  }
}

const brandsJson = (source: string, selected: string) => `
  select coalesce(json_agg(json_build_object('handle', handle, 'name', name, 'count', products)
                           order by products desc, name), '[]')
    from (select brand.handle, brand.name, coalesce(counted.products, 0)::int as products
            from catalog_brand brand left join (${source}) counted on counted.brand = brand.handle
           where brand.deleted_at is null
             and (counted.products > 0 or brand.handle = any (${selected}::text[]))) listed`

// One level of the tree below what is chosen, and the way back up.
const categoriesJson = (source: string) => `
  select coalesce(json_agg(json_build_object('id', category_id, 'handle', handle, 'name', name,
                           'parent_id', parent_id, 'count', products) order by position), '[]')
    from (select category.*, coalesce(counted.products, 0)::int as products
            from catalog_category category
            left join (${source}) counted using (category_id)
           where category.locale = (select locale from context)
             and (category.category_id = any ((select path from chosen)::text[])
               or category.parent_id is not distinct from (select id from chosen)
              and counted.products > 0)) listed`

// Few matches are gathered and sorted; among many, the first ones come soon when the catalogue is
// walked in the order of the page. Both take as long when matches² = all × the depth of the page.
const wayTo = (counts: string, depth: string) => `way as materialized (
  select found.products::float8 * found.products > ${depth} * (
    select coalesce(sum(products), 0) from catalog_count
     where region_id = (select region_id from context) and category_id = '') as walks
    from (${counts}) found)`

const matchesOf = (conditions: Conditions, inContext: string) => `matches as materialized (
  select brand, category_ids, price, available from catalog_view
   where ${allOf([inContext, conditions.search])})`

type Asked = { inContext: string; selectedBrands: string; depth: string }

/** The count of all that was found, the facets as JSON, and how its page is best read. */
export const facetsSql = (
  conditions: Conditions,
  { inContext, selectedBrands, depth }: Asked,
): { before: string; walks?: string; count: string; facets: string } => {
  const looksAtEach = conditions.search !== "true" || conditions.price !== "true"
  const source = looksAtEach ? fromMatches(conditions) : fromCounts(conditions, inContext)
  const inAvailability = (value: boolean) =>
    `coalesce((select products from (${source.availability}) counted where available = ${value}), 0)`
  return {
    ...(looksAtEach
      ? { before: matchesOf(conditions, inContext) }
      : { before: wayTo(source.counts, depth), walks: WALKS }),
    count: `(${source.counts})::int`,
    facets: `json_build_object(
      'categories', (${categoriesJson(source.categories)}),
      'brands', (${brandsJson(source.brands, selectedBrands)}),
      'price', (select json_build_object('min', lowest, 'max', highest,
                'currency_code', (select currency_code from context)) from (${source.price}) range),
      'availability', json_build_object('available', ${inAvailability(true)},
                                        'unavailable', ${inAvailability(false)}))::text`,
  }
}
