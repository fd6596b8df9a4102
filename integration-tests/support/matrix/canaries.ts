import type { Pool } from "pg"
import type { Furnished } from "../shop/furnished"

/** Marks what a storefront must never show, where it lies; gives back the words to look for. */
export const hideCanaries = async (
  pool: Pool,
  { clientB, ofA }: Furnished,
): Promise<Record<string, string>> => {
  const mark = (table: string, condition = "true") =>
    pool.query(
      `update "${table}" set metadata = coalesce(metadata, '{}') || '{"canary":"canary-${table}"}'
        where ${condition}`,
    )
  await mark("customer", `id = '${clientB.id}'`)
  for (const table of ["user", "customer_group", "stock_location", "inventory_item"]) {
    await mark(table)
  }
  await pool.query("update inventory_level set stocked_quantity = 7654321")
  await pool.query("update price_list set title = 'canary-price_list'")
  await pool.query("update promotion_campaign set name = 'canary-campaign'")
  await pool.query(
    `update payment_session set data = '{"canary":"canary-payment"}'
      where payment_collection_id <> $1`,
    [ofA.paymentCollection],
  )
  return {
    "another customer": clientB.email,
    "another customer's metadata": "canary-customer",
    "a dashboard user": "admin@domovoy.local",
    "a password": "c2NyeXB0",
    "a secret key": "sk_",
    "how much is in stock": "7654321",
    "a note about a warehouse": "canary-stock_location",
    "a note about an inventory item": "canary-inventory_item",
    "a price list": "canary-price_list",
    "a campaign": "canary-campaign",
    "another's payment": "canary-payment",
  }
}
