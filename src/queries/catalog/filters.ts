import type { ListQuery } from "../../contracts/catalog/list"
import type { Values } from "./context"

export type Filters = Pick<
  ListQuery,
  "category" | "brand" | "price_min" | "price_max" | "available"
>

export const ALL = "true"

export const allOf = (conditions: string[]): string =>
  conditions.filter((condition) => condition !== ALL).join(" and ") || ALL

/** The chosen category as a row, found by its handle or id; none if there is no such category. */
export const chosenSql = ({ add }: Values, { category }: Filters): string =>
  category === undefined
    ? "chosen as (select null::text as id, null::text[] as path where false)"
    : `chosen as materialized (select category_id as id, path from catalog_category
        where ${add(category)}::text in (handle, category_id) limit 1)`

/** Each filter as a condition, "true" when nothing was chosen. */
export type Conditions = Record<"category" | "brand" | "available" | "price", string>

export const conditionsOf = ({ add }: Values, filters: Filters): Conditions => {
  const { category, brand, available, price_min, price_max } = filters
  return {
    category:
      category === undefined
        ? ALL
        : "coalesce((select id from chosen) = any (category_ids), false)",
    brand: brand?.length ? `brand = any (${add(brand)}::text[])` : ALL,
    available: available === undefined ? ALL : `available = ${add(available)}::boolean`,
    price: allOf([
      price_min === undefined ? ALL : `price >= ${add(price_min)}::numeric`,
      price_max === undefined ? ALL : `price <= ${add(price_max)}::numeric`,
    ]),
  }
}

export const isChosen = (condition: string): boolean => condition !== ALL

/** Whether some shelves are chosen among all. */
export const isFiltered = ({ category, brand, available }: Conditions): boolean =>
  [category, brand, available].some(isChosen)

/** Whether few shelves may be left: then it is worth walking along each of them. */
export const isNarrow = ({ category, brand }: Conditions): boolean =>
  isChosen(category) || isChosen(brand)

/** Every shelf, and which filters its products pass. */
export const shelvesSql = ({ category, brand, available }: Conditions): string => `
  shelves as materialized (
    select id, category_ids, brand, available, ${category} as in_category, ${brand} as of_brand,
           ${available} as in_availability
      from catalog_shelf)`

/** The shelves that pass all filters. */
export const fitting = "in_category and of_brand and in_availability"
/** Those that would if one filter were another: what the facets count. */
export const nearlyFitting = "in_category::int + of_brand::int + in_availability::int >= 2"
