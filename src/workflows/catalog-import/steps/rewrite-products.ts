import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import type { ImportField } from "../../../contracts/catalog-import/import"
import type { Transaction } from "../../../lib/database/atomically"
import { CATALOG_MODULE } from "../../../modules/catalog"
import type { CatalogModuleService } from "../../../modules/catalog/service"
import { linkIn, unlinkIn } from "./link-in"
import type { Ready, Rewrite } from "./ready-position"

type Means = { container: MedusaContainer; transaction: Transaction }
type Wanted = Ready<Rewrite>

const writes = ({ plan }: Wanted, field: ImportField): boolean => plan.write.includes(field)

const rewriteTexts = async ({ container, transaction }: Means, wanted: Wanted[]) => {
  const rows = wanted.map((ready) => {
    const { position, pictures, categoryId, plan } = ready
    const [first] = pictures.made
    return {
      id: plan.product_id,
      ...(writes(ready, "title") ? { title: position.title } : {}),
      ...(writes(ready, "description") ? { description: position.description } : {}),
      ...(writes(ready, "category") ? { category_ids: [categoryId] } : {}),
      ...(writes(ready, "pictures")
        ? { images: pictures.made.map((url) => ({ url })), ...(first ? { thumbnail: first } : {}) }
        : {}),
    }
  })
  const changed = rows.filter((row) => Object.keys(row).length > 1)
  if (changed.length === 0) return
  await transaction.on(container.resolve(Modules.PRODUCT), (module, context) =>
    module.upsertProducts(changed, context),
  )
}

// The price that the import has written, and no other: of no list, for everybody.
const basePrices = `
  select distinct on (variant.product_id) variant.product_id, price.price_set_id, price.id
    from product_variant variant
    join product_variant_price_set link on link.variant_id = variant.id and link.deleted_at is null
    join price on price.price_set_id = link.price_set_id and price.deleted_at is null
     and price.currency_code = 'rub' and price.price_list_id is null and price.rules_count = 0
     and price.min_quantity is null
   where variant.product_id = any (:products) and variant.deleted_at is null
   order by variant.product_id, variant.variant_rank, variant.id`

const rewritePrices = async ({ container, transaction }: Means, wanted: Wanted[]) => {
  const repriced = wanted.filter((ready) => writes(ready, "price"))
  if (repriced.length === 0) return
  const { rows } = await transaction.knex.raw<{
    rows: { product_id: string; price_set_id: string; id: string }[]
  }>(basePrices, { products: repriced.map(({ plan }) => plan.product_id) })
  const amounts = new Map(
    repriced.map(({ plan, position }) => [plan.product_id, position.price.amount]),
  )
  const prices = rows.map(({ product_id, price_set_id, id }) => ({
    priceSetId: price_set_id,
    prices: [{ id, amount: amounts.get(product_id) ?? 0, currency_code: "rub" }],
  }))
  await transaction.on(container.resolve(Modules.PRICING), (module, context) =>
    module.addPrices(prices, context),
  )
}

const rewriteBrands = async (means: Means, wanted: Wanted[]) => {
  const rebranded = wanted.filter((ready) => writes(ready, "brand"))
  const sides: [[string, string], [string, string]] = [
    [Modules.PRODUCT, "product_id"],
    [CATALOG_MODULE, "brand_id"],
  ]
  await unlinkIn(means, {
    sides,
    rows: rebranded.flatMap(({ plan }): [string, string][] => {
      const before = plan.told.brand?.made
      return typeof before === "string" ? [[plan.product_id, before]] : []
    }),
  })
  await linkIn(means, {
    sides,
    rows: rebranded.map(({ plan, brandId }) => [plan.product_id, brandId ?? ""]),
  })
}

const rewriteSpecifications = async ({ container, transaction }: Means, wanted: Wanted[]) => {
  const described = wanted.filter((ready) => writes(ready, "specifications"))
  if (described.length === 0) return
  const catalog = container.resolve<CatalogModuleService>(CATALOG_MODULE)
  const products = described.map(({ plan }) => plan.product_id)
  await transaction.on(catalog, (module, context) =>
    module.deleteSpecifications({ product_id: products }, context),
  )
  const rows = described.flatMap(({ plan, position }) =>
    position.specifications.map((row, index) => ({
      product_id: plan.product_id,
      position: index,
      ...row,
    })),
  )
  await transaction.on(catalog, (module, context) => module.createSpecifications(rows, context))
}

/** Writes to products what their source says anew, field by field. */
export const rewriteProducts = async (means: Means, wanted: Wanted[]): Promise<void> => {
  await rewriteTexts(means, wanted)
  await rewritePrices(means, wanted)
  await rewriteBrands(means, wanted)
  await rewriteSpecifications(means, wanted)
}
