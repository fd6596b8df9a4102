import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import type { Transaction } from "../../../lib/database/atomically"
import { fingerprintOf } from "../../../lib/text/fingerprint"
import { handleOf } from "../../../lib/text/latin"
import { CATALOG_MODULE } from "../../../modules/catalog"
import { onlyVersion } from "../../../modules/catalog/domain/only-version"
import type { CatalogModuleService } from "../../../modules/catalog/service"
import type { Shelf } from "../../../queries/catalog-import/read-shelf"
import { linkIn } from "./link-in"
import type { Creation, Ready } from "./ready-position"

type Means = { container: MedusaContainer; transaction: Transaction }
type Wanted = { ready: Ready<Creation>[]; source: string; shelf: Shelf }
type Made = { id: string; variantId: string; sku: string; ready: Ready<Creation> }

const version = onlyVersion.value.ru

const skuOf = (mark: string): string => `IMP-${mark.slice(0, 10).toUpperCase()}`

const productOf = ({ position, pictures, categoryId }: Ready, mark: string) => ({
  title: position.title,
  handle: [handleOf(position.title, 60), mark.slice(0, 6)].filter(Boolean).join("-"),
  description: position.description,
  status: "published" as const,
  category_ids: [categoryId],
  images: pictures.made.map((url) => ({ url })),
  ...(pictures.made[0] ? { thumbnail: pictures.made[0] } : {}),
  options: [{ title: onlyVersion.option.ru, values: [version] }],
  variants: [
    {
      title: version,
      sku: skuOf(mark),
      manage_inventory: true,
      options: { [onlyVersion.option.ru]: version },
    },
  ],
})

const makeProducts = async (
  { container, transaction }: Means,
  { ready, source }: Wanted,
): Promise<Made[]> => {
  const marks = ready.map(({ position }) => fingerprintOf(source, position.source_id))
  const rows = ready.map((one, index) => productOf(one, marks[index] ?? ""))
  const products = await transaction.on(container.resolve(Modules.PRODUCT), (module, context) =>
    module.createProducts(rows, context),
  )
  const byHandle = new Map(products.map((product) => [product.handle, product]))
  return ready.map((one, index) => {
    const product = byHandle.get(rows[index]?.handle ?? "")
    return {
      id: product?.id ?? "",
      variantId: product?.variants[0]?.id ?? "",
      sku: skuOf(marks[index] ?? ""),
      ready: one,
    }
  })
}

const price = async ({ container, transaction }: Means, made: Made[]) => {
  const sets = await transaction.on(container.resolve(Modules.PRICING), (module, context) =>
    module.createPriceSets(
      made.map(({ ready: { position } }) => ({
        prices: [{ amount: position.price.amount, currency_code: "rub" }],
      })),
      context,
    ),
  )
  await linkIn(
    { container, transaction },
    {
      sides: [
        [Modules.PRODUCT, "variant_id"],
        [Modules.PRICING, "price_set_id"],
      ],
      rows: made.map(({ variantId }, index) => [variantId, sets[index]?.id ?? ""]),
    },
  )
}

const stock = async (means: Means, { made, shelf }: { made: Made[]; shelf: Shelf }) => {
  const { container, transaction } = means
  const inventory = container.resolve(Modules.INVENTORY)
  const items = await transaction.on(inventory, (module, context) =>
    module.createInventoryItems(
      made.map(({ sku }) => ({ sku, title: version })),
      context,
    ),
  )
  await transaction.on(inventory, (module, context) =>
    module.createInventoryLevels(
      items.map(({ id }, index) => ({
        inventory_item_id: id,
        location_id: shelf.location,
        stocked_quantity: made[index]?.ready.position.stock ?? 0,
      })),
      context,
    ),
  )
  await linkIn(means, {
    sides: [
      [Modules.PRODUCT, "variant_id"],
      [Modules.INVENTORY, "inventory_item_id"],
    ],
    rows: made.map(({ variantId }, index) => [variantId, items[index]?.id ?? ""]),
    extra: { required_quantity: 1 },
  })
}

const describe = async (means: Means, made: Made[]) => {
  const { container, transaction } = means
  const rows = made.flatMap(({ id, ready: { position } }) =>
    position.specifications.map((row, index) => ({ product_id: id, position: index, ...row })),
  )
  if (rows.length > 0) {
    const catalog = container.resolve<CatalogModuleService>(CATALOG_MODULE)
    await transaction.on(catalog, (module, context) => module.createSpecifications(rows, context))
  }
  await linkIn(means, {
    sides: [
      [Modules.PRODUCT, "product_id"],
      [CATALOG_MODULE, "brand_id"],
    ],
    rows: made.flatMap(({ id, ready: { brandId } }): [string, string][] =>
      brandId === null ? [] : [[id, brandId]],
    ),
  })
}

const sell = async (means: Means, { made, shelf }: { made: Made[]; shelf: Shelf }) => {
  await linkIn(means, {
    sides: [
      [Modules.PRODUCT, "product_id"],
      [Modules.SALES_CHANNEL, "sales_channel_id"],
    ],
    rows: made.map(({ id }) => [id, shelf.channel]),
  })
  await linkIn(means, {
    sides: [
      [Modules.PRODUCT, "product_id"],
      [Modules.FULFILLMENT, "shipping_profile_id"],
    ],
    rows: made.map(({ id }) => [id, shelf.shipping]),
  })
}

/** New products with all that belongs to them; ids by the number of their position. */
export const createProducts = async (
  means: Means,
  wanted: Wanted,
): Promise<Map<number, string>> => {
  if (wanted.ready.length === 0) return new Map()
  const made = await makeProducts(means, wanted)
  await price(means, made)
  await stock(means, { made, shelf: wanted.shelf })
  await describe(means, made)
  await sell(means, { made, shelf: wanted.shelf })
  return new Map(made.map(({ id, ready }) => [ready.number, id]))
}
