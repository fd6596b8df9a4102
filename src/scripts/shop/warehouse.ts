import type { MedusaContainer } from "@medusajs/framework/types"
import {
  createStockLocationsWorkflow,
  linkSalesChannelsToStockLocationWorkflow,
  updateStoresWorkflow,
} from "@medusajs/medusa/core-flows"
import { findAll } from "./find"

export const openWarehouse = async (
  container: MedusaContainer,
  { salesChannelId }: { salesChannelId: string },
) => {
  const { result: locations } = await createStockLocationsWorkflow(container).run({
    input: {
      locations: [
        {
          name: "Склад",
          address: { address_1: "ул. Складская, 1", city: "Москва", country_code: "ru" },
        },
      ],
    },
  })
  const [location] = locations
  if (!location) throw new Error("The warehouse was not made")
  await linkSalesChannelsToStockLocationWorkflow(container).run({
    input: { id: location.id, add: [salesChannelId] },
  })
  const stores = await findAll<{ id: string }>(container, { entity: "store", fields: ["id"] })
  await updateStoresWorkflow(container).run({
    input: {
      selector: { id: stores.map(({ id }) => id) },
      update: { default_location_id: location.id },
    },
  })
  return { locationId: location.id }
}
