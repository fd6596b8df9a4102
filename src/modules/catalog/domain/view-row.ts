import type { Locale } from "../../../contracts/catalog/locale"
import type { ProductCard, ProductVariant, StoredPage } from "../../../contracts/catalog/product"
import type { DescribedProduct, DescribedVariant, Quote } from "./described-product"
import { offerOf } from "./offer"
import { soundKeyOf } from "./sound-key"
import { wordsOf } from "./tokens"

export type Region = { id: string; currency_code: string }
/** What its reviews come to; the revision moves with everything that is shown of them. */
type Said = { average: number | null; count: number; revision: number }

/** What is said of a product in all languages together, as texts to be searched. */
export type Spoken = {
  titles: string[]
  names: string[]
  categories: string[]
  details: string[]
}

type Input = {
  product: DescribedProduct
  locale: Locale
  region: Region
  /** The product's categories and all above them. */
  categoryIds: string[]
  quoteOf: (variantId: string) => Quote
  said: Said
  spoken: Spoken
}

const altOf = ({ metadata }: { metadata: Record<string, unknown> | null }, locale: Locale) => {
  const alt = Object(metadata?.["alt"]) as Record<string, unknown>
  const text = alt[locale.slice(0, 2)]
  return typeof text === "string" ? text : ""
}

const variantOf = (
  variant: DescribedVariant,
  { region, quoteOf }: Pick<Input, "region" | "quoteOf">,
): ProductVariant => {
  const { amount, quantity } = quoteOf(variant.id)
  const stock = variant.manage_inventory ? (quantity ?? 0) : null
  return {
    id: variant.id,
    title: variant.title,
    sku: variant.sku,
    options: variant.options.map(({ value, option }) => ({ title: option.title, value })),
    price: amount === null ? null : { amount, currency_code: region.currency_code },
    available: amount !== null && (stock === null || variant.allow_backorder || stock > 0),
    stock,
  }
}

const byPosition = <T>(items: T[] | undefined, place: (item: T) => number | null): T[] =>
  [...(items ?? [])].sort((one, other) => (place(one) ?? 0) - (place(other) ?? 0))

const ratingOf = ({ average, count }: Said): ProductCard["rating"] =>
  average === null ? null : { average, count }

const describe = (input: Input): { card: ProductCard; page: StoredPage } => {
  const { product, locale } = input
  const variants = byPosition(product.variants, (variant) => variant.variant_rank).map((variant) =>
    variantOf(variant, input),
  )
  const images = byPosition(product.images, ({ rank }) => rank)
  const { variant_id, price, available, stock } = offerOf(variants)
  const shared = {
    id: product.id,
    handle: product.handle,
    title: product.title,
    brand: product.brand ? { handle: product.brand.handle, name: product.brand.name } : null,
    variant_id,
    price,
    available,
    stock,
    rating: ratingOf(input.said),
  }
  return {
    card: { ...shared, image: product.thumbnail ?? images[0]?.url ?? null },
    page: {
      ...shared,
      description: product.description,
      images: images.map((image) => ({
        url: image.url,
        alt: altOf(image, locale) || product.title,
      })),
      specifications: byPosition(product.specifications, ({ position }) => position).map(
        ({ label, value }) => ({ label, value }),
      ),
      variants,
      reviews_revision: input.said.revision,
    },
  }
}

const LONG_ENOUGH = 4

// Of specifications words are worth finding ("белый", "инверторный"), measures and units are not.
const detailsOf = ({ details }: Spoken) =>
  details.flatMap(wordsOf).filter((word) => word.length >= LONG_ENOUGH && !/\d/.test(word))

const spokenWords = (spoken: Spoken) => ({
  titles: spoken.titles.flatMap(wordsOf),
  names: spoken.names.flatMap(wordsOf),
  categories: spoken.categories.flatMap(wordsOf),
  details: detailsOf(spoken),
})

/** One row of the read model. */
export const viewRowOf = (input: Input) => {
  const { product, locale, region, categoryIds, spoken } = input
  const { card, page } = describe(input)
  const { titles, names, categories, details } = spokenWords(spoken)
  const words = [...new Set([...titles, ...names, ...categories, ...details])].sort()
  return {
    product_id: product.id,
    locale,
    region_id: region.id,
    handle: product.handle,
    brand: product.brand?.handle ?? null,
    brand_name: product.brand?.name ?? null,
    category_ids: [...new Set(categoryIds)].sort(),
    price: card.price?.amount ?? null,
    currency_code: region.currency_code,
    available: card.available,
    product_created_at: new Date(product.created_at).toISOString(),
    title_words: wordsOf(product.title).join(" "),
    words,
    keys: words.map(soundKeyOf),
    titles: titles.join(" "),
    names: names.join(" "),
    categories: categories.join(" "),
    details: details.join(" "),
    card: JSON.stringify(card),
    page: JSON.stringify(page),
  }
}

export type ViewRow = ReturnType<typeof viewRowOf>
