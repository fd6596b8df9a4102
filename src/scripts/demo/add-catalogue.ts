import type { MedusaContainer } from "@medusajs/framework/types"
import { addBrands } from "./shop/brands"
import { addCategories } from "./shop/categories"
import { addProducts } from "./shop/products"
import { addTranslations } from "./shop/translations"
import { categories } from "./catalogue/categories"
import { products } from "./catalogue/products"

export const addCatalogue = async (container: MedusaContainer): Promise<void> => {
  const categoryIds = await addCategories(container, categories)
  const brandIds = await addBrands(container)
  const made = await addProducts(container, { products, categoryIds, brandIds })
  await addTranslations(container, { categories, categoryIds, products: made })
}
