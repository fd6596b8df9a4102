import type { MedusaContainer } from "@medusajs/framework/types"
import { createProductCategoriesWorkflow } from "@medusajs/medusa/core-flows"
import type { DemoCategory } from "../catalogue/types"

type Parented = { category: DemoCategory; parent: DemoCategory | null }

const levelBelow = (level: Parented[]): Parented[] =>
  level.flatMap(({ category }) =>
    category.children.map((child) => ({ category: child, parent: category })),
  )

/** Level by level, because a category is made under a parent that exists. Ids by handle. */
export const addCategories = async (
  container: MedusaContainer,
  roots: DemoCategory[],
): Promise<Map<string, string>> => {
  const ids = new Map<string, string>()
  let level: Parented[] = roots.map((category) => ({ category, parent: null }))
  while (level.length > 0) {
    const { result } = await createProductCategoriesWorkflow(container).run({
      input: {
        product_categories: level.map(({ category, parent }, rank) => ({
          name: category.name.ru,
          handle: category.handle,
          description: category.description.ru,
          is_active: true,
          rank,
          parent_category_id: parent ? (ids.get(parent.handle) ?? null) : null,
        })),
      },
    })
    for (const { handle, id } of result) ids.set(handle, id)
    level = levelBelow(level)
  }
  return ids
}
