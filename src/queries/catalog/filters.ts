import type { ListQuery } from "../../contracts/catalog/list"
import type { Values } from "./context"

export type Filters = Pick<
  ListQuery,
  "category" | "brand" | "price_min" | "price_max" | "available"
> & { search?: string | undefined }

export type Conditions = Record<"search" | "category" | "brand" | "price" | "available", string>

const ALL = "true"

const priceSql = ({ add }: Values, { price_min, price_max }: Filters) =>
  [
    price_min === undefined ? [] : `price >= ${add(price_min)}::numeric`,
    price_max === undefined ? [] : `price <= ${add(price_max)}::numeric`,
  ]
    .flat()
    .join(" and ") || ALL

/** The chosen category as a row, found by its handle or id; none if there is no such category. */
export const chosenSql = ({ add }: Values, { category }: Filters): string =>
  category === undefined
    ? "chosen as (select null::text as id, null::text[] as path where false)"
    : `chosen as (select category_id as id, path from catalog_category
        where ${add(category)}::text in (handle, category_id) limit 1)`

/** Each filter as a condition on the view, "true" when nothing was chosen. */
export const conditionsOf = (values: Values, filters: Filters): Conditions => {
  const { category, brand, available, search } = filters
  const { add } = values
  return {
    search: search === undefined ? ALL : `search @@ ${add(search)}::tsquery`,
    category: category === undefined ? ALL : "category_ids @> array[(select id from chosen)]",
    brand: brand?.length ? `brand = any (${add(brand)}::text[])` : ALL,
    price: priceSql(values, filters),
    available: available === undefined ? ALL : `available = ${add(available)}::boolean`,
  }
}

/** The same, but asked of each row on the way: for walking along an index in the order of the page. */
export const onTheWay = (conditions: Conditions): Conditions => ({
  ...conditions,
  category: conditions.category === ALL ? ALL : "(select id from chosen) = any (category_ids)",
})

export const allOf = (conditions: string[]): string =>
  conditions.filter((condition) => condition !== ALL).join(" and ") || ALL
