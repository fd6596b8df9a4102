import { locales, type Locale } from "../../contracts/catalog/locale"
import type { Means } from "../../lib/journal/consumer"
import type { DescribedProduct, Quote } from "../../modules/catalog/domain/described-product"
import { viewRowOf, type Spoken, type ViewRow } from "../../modules/catalog/domain/view-row"
import { noSummary, summariesOf } from "../../queries/review/summaries"
import { countInMedusa, describeInMedusa, priceInMedusa } from "./ask-medusa"
import { readCategories, type KnownCategories } from "./read-categories"
import { readShop, shownProducts, type Shop } from "./read-shop"
import { writeRows } from "./write-rows"

type Told = Map<Locale, Map<string, DescribedProduct>>

const describeAll = async ({ container }: Means, ids: string[]): Promise<Told> => {
  const told: Told = new Map()
  for (const locale of locales) {
    const products = await describeInMedusa(container, { ids, locale })
    told.set(locale, new Map(products.map((product) => [product.id, product])))
  }
  return told
}

const quoteAll = async ({ container }: Means, { regions, channelId }: Shop, told: Told) => {
  const [anyLanguage] = told.values()
  const variantIds = [...(anyLanguage?.values() ?? [])].flatMap(({ variants }) =>
    variants.map(({ id }) => id),
  )
  const quantities = channelId
    ? await countInMedusa(container, { variantIds, channelId })
    : new Map<string, number | null>()
  const quotes = new Map<string, (variantId: string) => Quote>()
  for (const region of regions) {
    const prices = await priceInMedusa(container, { variantIds, region })
    quotes.set(region.id, (id) => ({
      amount: prices.get(id) ?? null,
      quantity: quantities.get(id) ?? null,
    }))
  }
  return quotes
}

/** A number is typed with its dashes or without. */
const spellingsOf = (sku: string | null): string[] =>
  sku === null ? [] : [sku, sku.replace(/[^\p{L}\p{N}]/gu, "")]

const spokenOf = (id: string, told: Told, categories: KnownCategories): Spoken => {
  const versions = [...told.values()].flatMap((products) => products.get(id) ?? [])
  const categoryIds = versions[0]?.categories.map((category) => category.id) ?? []
  return {
    titles: versions.map(({ title }) => title),
    names: [
      ...versions.flatMap(({ brand }) => brand?.name ?? []),
      ...versions.flatMap(({ variants }) => variants.flatMap(({ sku }) => spellingsOf(sku))),
    ],
    categories: categories.namesOf(categoryIds),
    details: versions.flatMap(({ specifications }) =>
      (specifications ?? []).map(({ value }) => value),
    ),
  }
}

const rowsOf = async (means: Means, shop: Shop, ids: string[]): Promise<ViewRow[]> => {
  const told = await describeAll(means, ids)
  const quotes = await quoteAll(means, shop, told)
  const categories = await readCategories(means.transaction)
  const reviews = await summariesOf(means.transaction, ids)
  return [...told].flatMap(([locale, products]) =>
    [...products.values()].flatMap((product) => {
      const spoken = spokenOf(product.id, told, categories)
      const categoryIds = categories.withAncestors(product.categories.map(({ id }) => id))
      return shop.regions.map((region) =>
        viewRowOf({
          product,
          locale,
          region,
          categoryIds,
          quoteOf: quotes.get(region.id) ?? (() => ({ amount: null, quantity: null })),
          said: reviews.get(product.id) ?? noSummary,
          spoken,
        }),
      )
    }),
  )
}

/** Makes the view say of these products what Medusa says of them now. */
export const refreshProducts = async (means: Means, ids: string[]): Promise<void> => {
  if (ids.length === 0) return
  const shop = await readShop(means.transaction)
  const shown = await shownProducts(means.transaction, { ids, channelId: shop.channelId })
  const rows = shown.length > 0 ? await rowsOf(means, shop, shown) : []
  await writeRows(means.transaction, { ids, rows })
}
