import type { MedusaContainer } from "@medusajs/framework/types"
import {
  ContainerRegistrationKeys,
  getVariantAvailability,
  QueryContext,
} from "@medusajs/framework/utils"
import type { Locale } from "../../contracts/catalog/locale"
import type { DescribedProduct, Quote } from "../../modules/catalog/domain/described-product"
import type { Region } from "../../modules/catalog/domain/view-row"

// Medusa translates what comes with its id, so every translatable thing is asked for it.
const described = [
  ...["id", "handle", "title", "description", "thumbnail", "created_at", "categories.id"],
  ...["images.url", "images.rank", "images.metadata"],
  ...["brand.handle", "brand.name"],
  ...["id", "position", "label", "value"].map((field) => `specifications.${field}`),
  ...["id", "title", "sku", "variant_rank"].map((field) => `variants.${field}`),
  ...["variants.manage_inventory", "variants.allow_backorder"],
  ...["id", "value", "option.id", "option.title"].map((field) => `variants.options.${field}`),
]

const queryOf = (container: MedusaContainer) => container.resolve(ContainerRegistrationKeys.QUERY)

export const describeInMedusa = async (
  container: MedusaContainer,
  { ids, locale }: { ids: string[]; locale: Locale },
): Promise<DescribedProduct[]> => {
  const { data } = (await queryOf(container).graph(
    { entity: "product", fields: described, filters: { id: ids } },
    { locale },
  )) as { data: unknown }
  return data as DescribedProduct[]
}

type Priced = { id: string; calculated_price?: { calculated_amount: number | null } | null }

/** Prices as Medusa calculates them for a guest in this region. */
export const priceInMedusa = async (
  container: MedusaContainer,
  { variantIds, region }: { variantIds: string[]; region: Region },
): Promise<Map<string, number | null>> => {
  const { data } = (await queryOf(container).graph({
    entity: "variant",
    fields: ["id", "calculated_price.*"],
    filters: { id: variantIds },
    context: {
      calculated_price: QueryContext({
        region_id: region.id,
        currency_code: region.currency_code,
      }),
    },
  })) as { data: unknown }
  return new Map(
    (data as Priced[]).map(({ id, calculated_price: price }) => [
      id,
      price?.calculated_amount ?? null,
    ]),
  )
}

/** How many of each variant can be sold in the channel. */
export const countInMedusa = async (
  container: MedusaContainer,
  { variantIds, channelId }: { variantIds: string[]; channelId: string },
): Promise<Map<string, Quote["quantity"]>> => {
  const counted = await getVariantAvailability(queryOf(container), {
    variant_ids: variantIds,
    sales_channel_id: channelId,
  })
  return new Map(variantIds.map((id) => [id, counted[id]?.availability ?? null]))
}
