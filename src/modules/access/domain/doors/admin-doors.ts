import type { Door } from "./door"

/** What a manager's account may see there beyond the thing itself; anything else is refused. */
export type ManagerRule = { relations: string[] }

const product = [
  "brand",
  "categories",
  "collection",
  "images",
  "options",
  "options.values",
  "sales_channels",
  "shipping_profile",
  "specifications",
  "tags",
  "type",
  "variants",
  "variants.options",
  "variants.prices",
]
const variant = [
  "images",
  "inventory_items",
  "inventory_items.inventory",
  "inventory_items.inventory.location_levels",
  "options",
  "prices",
  "product",
]
const customer = ["addresses", "groups"]

const rows: [string, string[]][] = [
  ["/admin/access", []],
  ["/admin/catalog/brands", []],
  ["/admin/collections", []],
  ["/admin/collections/:id", []],
  ["/admin/currencies", []],
  ["/admin/customer-groups", ["customers"]],
  ["/admin/customers", customer],
  ["/admin/customers/:id", customer],
  ["/admin/customers/:id/addresses", []],
  ["/admin/customers/:id/addresses/:address_id", []],
  ["/admin/layouts/:zone/configuration", []],
  ["/admin/layouts/configurations", []],
  ["/admin/locales", []],
  ["/admin/product-categories", ["category_children", "parent_category"]],
  ["/admin/product-categories/:id", ["category_children", "parent_category"]],
  ["/admin/product-options", ["values"]],
  ["/admin/product-tags", []],
  ["/admin/product-tags/:id", []],
  ["/admin/product-types", []],
  ["/admin/product-types/:id", []],
  ["/admin/product-variants", variant],
  ["/admin/products", product],
  ["/admin/products/:id", product],
  ["/admin/products/:id/description", []],
  ["/admin/products/:id/options", ["values"]],
  ["/admin/products/:id/variants", variant],
  ["/admin/products/:id/variants/:variant_id", variant],
  ["/admin/regions", ["countries"]],
  ["/admin/sales-channels", []],
  ["/admin/stores", ["supported_currencies", "supported_locales"]],
  ["/admin/users/me", []],
]

/** All that a manager's account of the dashboard reaches; an administrator reaches everything. */
export const managerDoors: Door<ManagerRule>[] = rows.map(([path, relations]) => ({
  method: "GET",
  path,
  rule: { relations },
}))

/** What the dashboard asks before anybody has logged in. */
export const openAdminDoors: Door<"open">[] = [
  { method: "GET", path: "/admin/feature-flags", rule: "open" },
  { method: "POST", path: "/admin/invites/accept", rule: "open" },
]

const relationOf = (field: string): string => {
  const isWhole = /^[+-]?\*./.test(field)
  const path = field.replace(/^[+-]?\*?/, "").split(".")
  return (isWhole && path.at(-1) !== "*" ? path : path.slice(0, -1)).join(".")
}

/** The part of `fields` that a manager may not ask for; null when there is none. */
export const forbiddenRelation = (fields: string, { relations }: ManagerRule): string | null => {
  const asked = fields.split(",").map((field) => relationOf(field.trim()))
  return asked.find((relation) => relation !== "" && !relations.includes(relation)) ?? null
}
