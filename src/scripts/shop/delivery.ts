import type { MedusaContainer } from "@medusajs/framework/types"
import {
  createLocationFulfillmentSetWorkflow,
  createServiceZonesWorkflow,
  createShippingOptionsWorkflow,
  createShippingProfilesWorkflow,
  createTranslationsWorkflow,
  batchLinksWorkflow,
} from "@medusajs/medusa/core-flows"
import { Modules } from "@medusajs/framework/utils"
import { findAll, findFirst } from "./find"
import { ENGLISH_LOCALE } from "./languages"

const PROVIDER = "manual_manual"

const ways = [
  {
    name: "Курьером до двери",
    english: "Courier to the door",
    code: "courier",
    label: "Курьер",
    description: "Привезём в выбранный день и поднимем на этаж",
    roubles: 490,
  },
  {
    name: "Самовывоз со склада",
    english: "Pick up at the warehouse",
    code: "pickup",
    label: "Самовывоз",
    description: "Заказ будет ждать вас на складе три дня",
    roubles: 0,
  },
]

const findProfile = async (container: MedusaContainer): Promise<string> => {
  const profiles = await findAll<{ id: string }>(container, {
    entity: "shipping_profile",
    fields: ["id"],
  })
  if (profiles[0]) return profiles[0].id
  const { result } = await createShippingProfilesWorkflow(container).run({
    input: { data: [{ name: "Обычная доставка", type: "default" }] },
  })
  if (!result[0]) throw new Error("The shipping profile was not made")
  return result[0].id
}

const openZone = async (container: MedusaContainer, locationId: string): Promise<string> => {
  await batchLinksWorkflow(container).run({
    input: {
      create: [
        {
          [Modules.STOCK_LOCATION]: { stock_location_id: locationId },
          [Modules.FULFILLMENT]: { fulfillment_provider_id: PROVIDER },
        },
      ],
    },
  })
  await createLocationFulfillmentSetWorkflow(container).run({
    input: {
      location_id: locationId,
      fulfillment_set_data: { name: "Доставка по России", type: "shipping" },
    },
  })
  const set = await findFirst<{ id: string }>(container, {
    entity: "fulfillment_set",
    fields: ["id"],
  })
  const { result: zones } = await createServiceZonesWorkflow(container).run({
    input: {
      data: [
        {
          name: "Россия",
          fulfillment_set_id: set.id,
          geo_zones: [{ type: "country", country_code: "ru" }],
        },
      ],
    },
  })
  if (!zones[0]) throw new Error("The service zone was not made")
  return zones[0].id
}

export const openDelivery = async (
  container: MedusaContainer,
  { locationId }: { locationId: string },
): Promise<void> => {
  const shipping_profile_id = await findProfile(container)
  const service_zone_id = await openZone(container, locationId)
  const { result: options } = await createShippingOptionsWorkflow(container).run({
    input: ways.map(({ name, label, description, code, roubles }) => ({
      name,
      service_zone_id,
      shipping_profile_id,
      provider_id: PROVIDER,
      price_type: "flat" as const,
      type: { label, description, code },
      prices: [{ currency_code: "rub", amount: roubles }],
    })),
  })
  await createTranslationsWorkflow(container).run({
    input: {
      translations: options.map((option, index) => ({
        reference: "shipping_option",
        reference_id: option.id,
        locale_code: ENGLISH_LOCALE,
        translations: { name: ways[index]?.english ?? "" },
      })),
    },
  })
}
