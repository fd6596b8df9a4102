import type { Position } from "../../../contracts/catalog-import/position"

export type ShopCategory = { id: string; handle: string; name: string; parent: string | null }

/** An id of the shop's, or the name of one to be made among the imported. */
export type ChosenCategory = { id: string } | { make: string | null }

const alike = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll("ё", "е")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()

/** By the profile's word, else by the most particular name that the shop has too. */
export const chooseCategory = (
  { category, category_handle }: Pick<Position, "category" | "category_handle">,
  categories: ShopCategory[],
): ChosenCategory => {
  const named = categories.find(({ handle }) => handle === category_handle)
  if (named) return { id: named.id }
  const path = category.map(alike)
  for (const name of path.toReversed()) {
    const same = categories.filter((one) => alike(one.name) === name)
    const [first] = same
    const nearest = same.find(({ parent }) => parent !== null && path.includes(alike(parent)))
    if (first) return { id: (nearest ?? first).id }
  }
  return { make: category.at(-1) ?? null }
}
