export type Category = {
  handle: string
  name: string
  count: number
  children: Category[]
}

type Found = { category: Category; path: Category[] }

/** The category with this handle and the way to it, itself last. */
export const findCategory = (tree: readonly Category[], handle: string): Found | undefined => {
  for (const category of tree) {
    if (category.handle === handle) return { category, path: [category] }
    const below = findCategory(category.children, handle)
    if (below) return { ...below, path: [category, ...below.path] }
  }
  return undefined
}
