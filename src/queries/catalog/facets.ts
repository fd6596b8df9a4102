import { allOf, fitting, isChosen, isNarrow, type Conditions } from "./filters"
import { inRegion } from "./find-places"

/** Relations of brand, category_id or available and how many products; and of the bounds of prices. */
type Source = Record<"count" | "brands" | "categories" | "availability" | "price", string>

const sum = "coalesce(sum(products), 0) as products"

/** The cheapest and the dearest, looked up: of all products, or on each of the shelves. */
const boundsSql = (conditions: Conditions): string => {
  const isByShelf = isNarrow(conditions)
  const own = isByShelf ? "shelf = shelves.id" : conditions.available
  const outermost = (order: string) => `(select price from catalog_place
    where ${allOf([own, inRegion, "price is not null"])} order by ${order} limit 1)`
  const [lowest, highest] = [outermost("price"), outermost("price desc nulls last")]
  return isByShelf
    ? `select min(${lowest}) as lowest, max(${highest}) as highest from shelves where ${fitting}`
    : `select ${lowest} as lowest, ${highest} as highest`
}

/** By the shelves of what was found, where each product had to be looked at. */
export const fromFound = (conditions: Conditions, isSearch: boolean): Source => {
  const among = "from counted join shelves on shelves.id = counted.shelf"
  return {
    count: "select count(*) as products from wanted",
    brands: `select brand, ${sum} ${among} where in_category and in_availability group by brand`,
    categories: `select category_id, ${sum} ${among}, unnest(category_ids) as category_id
      where of_brand and in_availability group by category_id`,
    availability: `select available, ${sum} ${among} where in_category and of_brand group by available`,
    price: isSearch
      ? `select min(price) as lowest, max(price) as highest from around
           join shelves on shelves.id = shelf where ${fitting}`
      : boundsSql(conditions),
  }
}

/** By the counts kept beside the view, whatever the size of the catalogue. */
export const fromCounts = (conditions: Conditions): Source => {
  const { brand, available, category } = conditions
  const inCategory = "category_id = coalesce((select id from chosen), '')"
  const known = isChosen(category) ? `${inCategory} and exists (select from chosen)` : inCategory
  const among = (...more: string[]) =>
    `from catalog_count where region_id = (select region_id from context) and ${allOf(more)}`
  return {
    count: `select ${sum} ${among(known, brand, available)}`,
    brands: `select brand, ${sum} ${among(known, available)} group by brand`,
    categories: `select category_id, ${sum} ${among(brand, available)} group by category_id`,
    availability: `select available, ${sum} ${among(known, brand)} group by available`,
    price: boundsSql(conditions),
  }
}

const brandsJson = (source: string, selected: string) => `
  select coalesce(json_agg(json_build_object('handle', handle, 'name', name, 'count', products)
                           order by products desc, name), '[]')
    from (select brand.handle, brand.name, coalesce(counts.products, 0)::int as products
            from catalog_brand brand left join (${source}) counts on counts.brand = brand.handle
           where brand.deleted_at is null
             and (counts.products > 0 or brand.handle = any (${selected}::text[]))) listed`

// One level of the tree below what is chosen, and the way back up.
const categoriesJson = (source: string) => `
  select coalesce(json_agg(json_build_object('id', category_id, 'handle', handle, 'name', name,
                           'parent_id', parent_id, 'count', products) order by position), '[]')
    from (select category.*, coalesce(counts.products, 0)::int as products
            from catalog_category category
            left join (${source}) counts using (category_id)
           where category.locale = (select locale from context)
             and (category.category_id = any ((select path from chosen)::text[])
               or category.parent_id is not distinct from (select id from chosen)
              and counts.products > 0)) listed`

/** The facets as JSON. */
export const facetsSql = (source: Source, selectedBrands: string): string => {
  const inAvailability = (value: boolean) =>
    `coalesce((select products from (${source.availability}) counts where available = ${value}), 0)`
  return `json_build_object(
      'categories', (${categoriesJson(source.categories)}),
      'brands', (${brandsJson(source.brands, selectedBrands)}),
      'price', (select json_build_object('min', lowest, 'max', highest,
                'currency_code', (select currency_code from context)) from (${source.price}) bounds),
      'availability', json_build_object('available', ${inAvailability(true)},
                                        'unavailable', ${inAvailability(false)}))::text`
}
