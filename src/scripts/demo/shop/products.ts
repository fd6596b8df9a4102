import type { CreateProductWorkflowInputDTO, MedusaContainer } from "@medusajs/framework/types"
import { createInventoryLevelsWorkflow, createProductsWorkflow } from "@medusajs/medusa/core-flows"
import { onlyVersion } from "../../../modules/catalog/domain/only-version"
import { describeProductsWorkflow } from "../../../workflows/catalog/describe-products"
import { findAll, findFirst } from "../../shop/find"
import type { DemoProduct } from "../catalogue/types"
import { storePictures, type StoredPicture } from "./pictures"
import { seeder } from "./seeder"

type Input = {
  products: DemoProduct[]
  categoryIds: Map<string, string>
  brandIds: Map<string, string>
}
export type MadeProduct = {
  demo: DemoProduct
  id: string
  specifications: { id: string; position: number }[]
}
type Shelf = { salesChannelId: string; shippingProfileId: string; locationId: string }

const BATCH = 20

const demanded = <T>(value: T | undefined, what: string): T => {
  if (value === undefined) throw new Error(`The demo catalogue misses ${what}`)
  return value
}

const findShelf = async (container: MedusaContainer): Promise<Shelf> => {
  const store = await findFirst<{ default_sales_channel_id: string; default_location_id: string }>(
    container,
    { entity: "store", fields: ["default_sales_channel_id", "default_location_id"] },
  )
  const profile = await findFirst<{ id: string }>(container, {
    entity: "shipping_profile",
    fields: ["id"],
  })
  return {
    salesChannelId: store.default_sales_channel_id,
    locationId: store.default_location_id,
    shippingProfileId: profile.id,
  }
}

const productOf = (
  demo: DemoProduct,
  pictures: StoredPicture[],
  { categoryIds, shelf }: { categoryIds: Map<string, string>; shelf: Shelf },
): CreateProductWorkflowInputDTO => ({
  title: demo.title.ru,
  handle: demo.handle,
  description: demo.description.ru,
  status: "published",
  category_ids: [demanded(categoryIds.get(demo.category), `the category ${demo.category}`)],
  sales_channels: [{ id: shelf.salesChannelId }],
  shipping_profile_id: shelf.shippingProfileId,
  images: pictures.map(({ url, alt }) => ({ url, metadata: { alt } })),
  ...(pictures[0] ? { thumbnail: pictures[0].url } : {}),
  weight: demo.weight,
  width: demo.width,
  height: demo.height,
  length: demo.depth,
  options: [{ title: onlyVersion.option.ru, values: [onlyVersion.value.ru] }],
  variants: [
    {
      title: onlyVersion.value.ru,
      sku: demo.sku,
      manage_inventory: true,
      options: { [onlyVersion.option.ru]: onlyVersion.value.ru },
      prices: [{ currency_code: "rub", amount: demo.price }],
    },
  ],
})

const stock = async (container: MedusaContainer, demos: DemoProduct[], locationId: string) => {
  const items = await findAll<{ id: string; sku: string }>(container, {
    entity: "inventory_item",
    fields: ["id", "sku"],
    filters: { sku: demos.map(({ sku }) => sku) },
  })
  const quantities = new Map(demos.map((demo) => [demo.sku, demo.stock]))
  await createInventoryLevelsWorkflow(container).run({
    input: {
      inventory_levels: items.map(({ id, sku }) => ({
        inventory_item_id: id,
        location_id: locationId,
        stocked_quantity: quantities.get(sku) ?? 0,
      })),
    },
  })
}

const addBatch = async (
  container: MedusaContainer,
  demos: DemoProduct[],
  { categoryIds, brandIds, shelf }: Omit<Input, "products"> & { shelf: Shelf },
): Promise<MadeProduct[]> => {
  const pictures = await storePictures(container, demos)
  const { result: products } = await createProductsWorkflow(container).run({
    input: {
      products: demos.map((demo) =>
        productOf(demo, pictures.get(demo.handle) ?? [], { categoryIds, shelf }),
      ),
    },
  })
  const idByHandle = new Map(products.map(({ handle, id }) => [handle, id]))
  const idOf = (demo: DemoProduct) => demanded(idByHandle.get(demo.handle), demo.handle)
  await stock(container, demos, shelf.locationId)
  const { result: specifications } = await describeProductsWorkflow(container).run({
    input: {
      actor: seeder,
      products: demos.map((demo) => ({
        product_id: idOf(demo),
        brand_id: demanded(brandIds.get(demo.brand), `the brand ${demo.brand}`),
        specifications: demo.specifications.map(({ label, value }) => ({
          label: label.ru,
          value: value.ru,
        })),
      })),
    },
  })
  return demos.map((demo) => ({
    demo,
    id: idOf(demo),
    specifications: specifications.filter(({ product_id }) => product_id === idOf(demo)),
  }))
}

export const addProducts = async (
  container: MedusaContainer,
  { products, categoryIds, brandIds }: Input,
): Promise<MadeProduct[]> => {
  const shelf = await findShelf(container)
  const made: MadeProduct[] = []
  for (let start = 0; start < products.length; start += BATCH) {
    const batch = products.slice(start, start + BATCH)
    made.push(...(await addBatch(container, batch, { categoryIds, brandIds, shelf })))
  }
  return made
}
