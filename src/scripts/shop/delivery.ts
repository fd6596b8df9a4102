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
import { inEnglish } from "./languages"

const PROVIDER = "manual_manual"

const ways = [
  {
    name: "Курьером до двери",
    type: {
      code: "courier",
      label: "Курьер",
      description: "Привезём в выбранный день и поднимем на этаж",
    },
    english: {
      name: "Courier to the door",
      label: "Courier",
      description: "We bring it on the day you choose, up to your floor",
    },
    roubles: 490,
  },
  {
    name: "Самовывоз со склада",
    type: {
      code: "pickup",
      label: "Самовывоз",
      description: "Заказ будет ждать вас на складе три дня",
    },
    english: {
      name: "Pick up at the warehouse",
      label: "Pick-up",
      description: "Your order waits for you at the warehouse for three days",
    },
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
    input: ways.map(({ name, type, roubles }) => ({
      name,
      service_zone_id,
      shipping_profile_id,
      provider_id: PROVIDER,
      price_type: "flat" as const,
      type,
      prices: [{ currency_code: "rub", amount: roubles }],
    })),
  })
  await createTranslationsWorkflow(container).run({
    input: {
      translations: ways.flatMap(({ name, english: { name: englishName, ...type } }) => {
        const option = options.find((made) => made.name === name)
        if (!option) throw new Error(`The delivery option ${name} was not made`)
        return [
          inEnglish("shipping_option", option.id, { name: englishName }),
          inEnglish("shipping_option_type", option.shipping_option_type_id ?? "", type),
        ]
      }),
    },
  })
}
