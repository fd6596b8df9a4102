import type { MedusaContainer } from "@medusajs/framework/types"
import {
  createRegionsWorkflow,
  createTaxRegionsWorkflow,
  createTranslationsWorkflow,
  updateApiKeysWorkflow,
  updateSalesChannelsWorkflow,
  updateStoresWorkflow,
} from "@medusajs/medusa/core-flows"
import { findAll, findFirst } from "./find"
import { isForShoppers } from "../../modules/checkout/domain/is-for-shoppers"
import { BASE_LOCALE, ENGLISH_LOCALE } from "../../contracts/catalog/locale"
import { inEnglish } from "./languages"

const VAT_PERCENT = 22

const findDefaults = async (container: MedusaContainer) => {
  const store = await findFirst<{ id: string; default_sales_channel_id: string }>(container, {
    entity: "store",
    fields: ["id", "default_sales_channel_id"],
  })
  const key = await findFirst<{ id: string }>(container, {
    entity: "api_key",
    fields: ["id"],
    filters: { type: "publishable" },
  })
  return { storeId: store.id, salesChannelId: store.default_sales_channel_id, keyId: key.id }
}

const waysOfPaying = async (container: MedusaContainer): Promise<string[]> => {
  const known = await findAll<{ id: string }>(container, {
    entity: "payment_provider",
    fields: ["id"],
    filters: { is_enabled: true },
  })
  return known.filter(isForShoppers).map(({ id }) => id)
}

const openRegion = async (container: MedusaContainer) => {
  const { result: regions } = await createRegionsWorkflow(container).run({
    input: {
      regions: [
        {
          name: "Россия",
          currency_code: "rub",
          countries: ["ru"],
          is_tax_inclusive: true,
          automatic_taxes: true,
          payment_providers: await waysOfPaying(container),
        },
      ],
    },
  })
  const { result: taxRegions } = await createTaxRegionsWorkflow(container).run({
    input: [
      {
        country_code: "ru",
        provider_id: "tp_system",
        default_tax_rate: { name: "НДС", code: "vat", rate: VAT_PERCENT },
      },
    ],
  })
  const region = regions[0]
  if (!region) throw new Error("The region was not made")
  const rate = await findFirst<{ id: string }>(container, {
    entity: "tax_rate",
    fields: ["id"],
    filters: { tax_region_id: taxRegions.map(({ id }) => id) },
  })
  await createTranslationsWorkflow(container).run({
    input: {
      translations: [
        inEnglish("region", region.id, { name: "Russia" }),
        inEnglish("tax_rate", rate.id, { name: "VAT" }),
      ],
    },
  })
  return region
}

/** Currency, taxes, languages, and the sales channel that storefronts sell through. */
export const openMarket = async (container: MedusaContainer) => {
  const { storeId, salesChannelId, keyId } = await findDefaults(container)
  await updateSalesChannelsWorkflow(container).run({
    input: {
      selector: { id: salesChannelId },
      update: { name: "Сайт", description: "Витрина магазина" },
    },
  })
  await updateApiKeysWorkflow(container).run({
    input: { selector: { id: keyId }, update: { title: "Витрина" } },
  })
  const region = await openRegion(container)
  await updateStoresWorkflow(container).run({
    input: {
      selector: { id: storeId },
      update: {
        name: "Домовой",
        supported_currencies: [{ currency_code: "rub", is_default: true, is_tax_inclusive: true }],
        supported_locales: [{ locale_code: BASE_LOCALE }, { locale_code: ENGLISH_LOCALE }],
        default_region_id: region.id,
      },
    },
  })
  return { salesChannelId }
}
