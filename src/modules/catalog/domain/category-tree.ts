import { groupBy } from "../../../lib/collection/group-by"

/** A category as Medusa tells it in one language. */
export type DescribedCategory = {
  id: string
  handle: string
  name: string
  description: string | null
  rank: number | null
  parent_category_id: string | null
  is_active: boolean
  is_internal: boolean
}

export type ShownCategory = {
  category_id: string
  parent_id: string | null
  /** Ids from the root down to the category itself. */
  path: string[]
  /** Its place when the whole tree is read from top to bottom. */
  position: number
  handle: string
  name: string
  description: string
}

const byRank = (one: DescribedCategory, other: DescribedCategory) =>
  (one.rank ?? 0) - (other.rank ?? 0) || (one.id < other.id ? -1 : 1)

/** The tree without what is hidden, and without what hangs below something hidden. */
export const shownTreeOf = (categories: DescribedCategory[]): ShownCategory[] => {
  const shown: ShownCategory[] = []
  const childrenOf = groupBy(categories, (category) => category.parent_category_id)
  const visit = (parentId: string | null, path: string[]): void => {
    for (const category of [...(childrenOf.get(parentId) ?? [])].sort(byRank)) {
      if (!category.is_active || category.is_internal) continue
      const own = [...path, category.id]
      shown.push({
        category_id: category.id,
        parent_id: parentId,
        path: own,
        position: shown.length,
        handle: category.handle,
        name: category.name,
        description: category.description ?? "",
      })
      visit(category.id, own)
    }
  }
  visit(null, [])
  return shown
}
