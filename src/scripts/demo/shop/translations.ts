import type { CreateTranslationDTO, MedusaContainer } from "@medusajs/framework/types"
import { createTranslationsWorkflow } from "@medusajs/medusa/core-flows"
import { onlyVersion } from "../../../modules/catalog/domain/only-version"
import { inEnglish } from "../../shop/languages"
import type { DemoCategory } from "../catalogue/types"
import { findAll } from "../../shop/find"
import type { MadeProduct } from "./products"

type Input = {
  categories: DemoCategory[]
  categoryIds: Map<string, string>
  products: MadeProduct[]
}

const ofCategories = (categories: DemoCategory[], ids: Map<string, string>) =>
  categories.flatMap((category): CreateTranslationDTO[] => [
    inEnglish("product_category", ids.get(category.handle) ?? "", {
      name: category.name.en,
      description: category.description.en,
    }),
    ...ofCategories(category.children, ids),
  ])

const ofProduct = ({ demo, id, specifications }: MadeProduct): CreateTranslationDTO[] => [
  inEnglish("product", id, { title: demo.title.en, description: demo.description.en }),
  ...specifications.flatMap((specification) => {
    const written = demo.specifications[specification.position]
    if (!written) return []
    return inEnglish("specification", specification.id, {
      label: written.label.en,
      value: written.value.en,
    })
  }),
]

const ofVersions = async (container: MedusaContainer): Promise<CreateTranslationDTO[]> => {
  const idsOf = async (entity: string) => {
    const rows = await findAll<{ id: string }>(container, { entity, fields: ["id"] })
    return rows.map(({ id }) => id)
  }
  const { option, value } = onlyVersion
  return [
    ...(await idsOf("product_option")).map((id) =>
      inEnglish("product_option", id, { title: option.en }),
    ),
    ...(await idsOf("product_option_value")).map((id) =>
      inEnglish("product_option_value", id, { value: value.en }),
    ),
    ...(await idsOf("product_variant")).map((id) =>
      inEnglish("product_variant", id, { title: value.en }),
    ),
  ]
}

export const addTranslations = async (
  container: MedusaContainer,
  { categories, categoryIds, products }: Input,
): Promise<void> => {
  await createTranslationsWorkflow(container).run({
    input: {
      translations: [
        ...ofCategories(categories, categoryIds),
        ...products.flatMap(ofProduct),
        ...(await ofVersions(container)),
      ],
    },
  })
}
