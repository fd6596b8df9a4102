import type { PoolClient } from "pg"
import type { Fact } from "../../lib/journal/fact"

type Kind =
  | "product"
  | "variant"
  | "price_set"
  | "price"
  | "price_list"
  | "inventory_item"
  | "specification"
  | "brand"
  | "option"
  | "option_value"

/** Where in a fact of each topic to find what leads to the products it concerns. */
const leads: Record<string, (fact: Fact) => [Kind, unknown]> = {
  product: ({ subject }) => ["product", subject],
  variant: ({ data }) => ["product", data["product_id"]],
  image: ({ subject }) => ["product", subject],
  specification: ({ subject }) => ["product", subject],
  product_category: ({ subject }) => ["product", subject],
  product_sales_channel: ({ subject }) => ["product", subject],
  product_brand: ({ subject }) => ["product", subject],
  product_option: ({ subject }) => ["product", subject],
  variant_price: ({ subject }) => ["variant", subject],
  variant_stock: ({ subject }) => ["variant", subject],
  variant_option: ({ subject }) => ["variant", subject],
  price: ({ subject }) => ["price_set", subject],
  price_rule: ({ subject }) => ["price", subject],
  price_list: ({ subject }) => ["price_list", subject],
  price_list_rule: ({ subject }) => ["price_list", subject],
  stock: ({ subject }) => ["inventory_item", subject],
  reservation: ({ subject }) => ["inventory_item", subject],
  brand: ({ subject }) => ["brand", subject],
  option: ({ subject }) => ["option", subject],
  review: ({ subject }) => ["product", subject],
  option_value: ({ subject }) => ["option_value", subject],
}

const translated: Record<string, Kind> = {
  product: "product",
  product_variant: "variant",
  specification: "specification",
  product_option: "option",
  product_option_value: "option_value",
}

const leadOf = (fact: Fact): [Kind, unknown] | undefined => {
  if (fact.topic !== "translation") return leads[fact.topic]?.(fact)
  const kind = translated[String(fact.data["reference"])]
  return kind && [kind, fact.subject]
}

export const topicsOfProducts = [...Object.keys(leads), "translation"]

const statement = `
  with lead as (select * from jsonb_to_recordset($1) as lead (kind text, id text)),
  price_set as (
    select id from lead where kind = 'price_set'
    union select price_set_id from price join lead
       on (kind = 'price' and price.id = lead.id)
       or (kind = 'price_list' and price.price_list_id = lead.id)),
  option as (
    select id from lead where kind = 'option'
    union select option_id from product_option_value value join lead
       on kind = 'option_value' and value.id = lead.id),
  variant as (
    select id from lead where kind = 'variant'
    union select variant_id from product_variant_price_set link join price_set
       on link.price_set_id = price_set.id
    union select variant_id from product_variant_inventory_item link join lead
       on kind = 'inventory_item' and link.inventory_item_id = lead.id)
  select id from lead where kind = 'product'
  union select product_id from product_variant join variant on product_variant.id = variant.id
  union select product_id from catalog_specification one join lead
     on kind = 'specification' and one.id = lead.id
  union select product_id from product_product_catalog_brand link join lead
     on kind = 'brand' and link.brand_id = lead.id
  union select product_id from product_product_option link join option
     on link.product_option_id = option.id`

/** The products whose rows the facts may have made wrong. */
export const productsOfFacts = async (
  transaction: PoolClient,
  facts: Fact[],
): Promise<string[]> => {
  const found = facts.flatMap((fact) => {
    const [kind, id] = leadOf(fact) ?? []
    return kind && typeof id === "string" ? [{ kind, id }] : []
  })
  if (found.length === 0) return []
  const { rows } = await transaction.query<{ id: string }>(statement, [JSON.stringify(found)])
  return rows.map(({ id }) => id)
}
