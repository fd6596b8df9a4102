import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"

type Copied = { from: string; to: string; lineIds: string[] }

/** A row again, but for what is named: no column of Medusa's has to be known here. */
const again = (table: string, changed: string, where: string) => `
  insert into ${table} select copied.* from ${table} original,
    jsonb_populate_record(null::${table}, to_jsonb(original) || ${changed}) copied
   where ${where}`

const freshId = (prefix: string) => `('${prefix}_' || replace(gen_random_uuid()::text, '-', ''))`

const copyAddress = again(
  "cart_address",
  "jsonb_build_object('id', :address::text)",
  "original.id = (select ??: from cart where id = :from)",
)

const copyCart = again(
  "cart",
  `jsonb_build_object('id', :to::text, 'created_at', now(), 'updated_at', now(),
     'shipping_address_id', :shipping::text, 'billing_address_id', :billing::text)`,
  "original.id = :from",
)

const ofCart = (prefix: string) =>
  `jsonb_build_object('id', ${freshId(prefix)}, 'cart_id', :to::text)`

const copyLines = again(
  "cart_line_item",
  ofCart("cali"),
  "original.cart_id = :from and original.id = any(:lineIds) and original.deleted_at is null",
)

const copyDelivery = again(
  "cart_shipping_method",
  ofCart("casm"),
  "original.cart_id = :from and original.deleted_at is null",
)

const copyPromotions = again(
  "cart_promotion",
  ofCart("cartpromo"),
  "original.cart_id = :from and original.deleted_at is null",
)

const idOfCopy = async (
  transaction: Knex.Transaction,
  { from, column }: { from: string; column: "shipping_address_id" | "billing_address_id" },
): Promise<string | null> => {
  const address = generateEntityId(undefined, "caaddr")
  const statement = copyAddress.replace("??:", column)
  const { rowCount } = await transaction.raw<{ rowCount: number }>(statement, { address, from })
  return rowCount > 0 ? address : null
}

/**
 * Some lines of a cart in a cart of their own, with its addresses, delivery and promotions. Taxes and
 * discounts are not copied: they are reckoned anew.
 */
export const copyCartOf = async (transaction: Knex.Transaction, copied: Copied): Promise<void> => {
  const { from } = copied
  const shipping = await idOfCopy(transaction, { from, column: "shipping_address_id" })
  const billing = await idOfCopy(transaction, { from, column: "billing_address_id" })
  await transaction.raw(copyCart, { ...copied, shipping, billing })
  for (const statement of [copyLines, copyDelivery, copyPromotions]) {
    await transaction.raw(statement, copied)
  }
}
