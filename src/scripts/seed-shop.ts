import type { ExecArgs } from "@medusajs/framework/types"
import { openDelivery } from "./shop/delivery"
import { findAll } from "./shop/find"
import { openMarket } from "./shop/market"
import { openWarehouse } from "./shop/warehouse"

/**
 * What any shop needs before its first product: roubles with VAT included, Russia as the region,
 * two languages, a warehouse, two ways of delivery, and a key for storefronts.
 */
export default async function seedShop({ container }: ExecArgs): Promise<void> {
  const regions = await findAll<{ id: string }>(container, { entity: "region", fields: ["id"] })
  if (regions.length > 0) return
  const { salesChannelId } = await openMarket(container)
  const { locationId } = await openWarehouse(container, { salesChannelId })
  await openDelivery(container, { locationId })
}
