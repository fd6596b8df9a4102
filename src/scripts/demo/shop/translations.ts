import type { CreateTranslationDTO, MedusaContainer } from "@medusajs/framework/types"
import { createTranslationsWorkflow } from "@medusajs/medusa/core-flows"
import { ENGLISH_LOCALE } from "../../shop/languages"
import type { DemoCategory } from "../catalogue/types"
import type { MadeProduct } from "./products"

type Input = {
  categories: DemoCategory[]
  categoryIds: Map<string, string>
  products: MadeProduct[]
}

const english = (
  reference: string,
  reference_id: string,
  translations: Record<string, string>,
): CreateTranslationDTO => ({ reference, reference_id, locale_code: ENGLISH_LOCALE, translations })

const ofCategories = (categories: DemoCategory[], ids: Map<string, string>) =>
  categories.flatMap((category): CreateTranslationDTO[] => [
    english("product_category", ids.get(category.handle) ?? "", {
      name: category.name.en,
      description: category.description.en,
    }),
    ...ofCategories(category.children, ids),
  ])

const ofProduct = ({ demo, id, specifications }: MadeProduct): CreateTranslationDTO[] => [
  english("product", id, { title: demo.title.en, description: demo.description.en }),
  ...specifications.flatMap((specification) => {
    const written = demo.specifications[specification.position]
    if (!written) return []
    return english("specification", specification.id, {
      label: written.label.en,
      value: written.value.en,
    })
  }),
]

export const addTranslations = async (
  container: MedusaContainer,
  { categories, categoryIds, products }: Input,
): Promise<void> => {
  await createTranslationsWorkflow(container).run({
    input: {
      translations: [...ofCategories(categories, categoryIds), ...products.flatMap(ofProduct)],
    },
  })
}
