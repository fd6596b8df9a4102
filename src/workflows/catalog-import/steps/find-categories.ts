import type { MedusaContainer } from "@medusajs/framework/types"
import { createProductCategoriesWorkflow } from "@medusajs/medusa/core-flows"
import type { Position } from "../../../contracts/catalog-import/position"
import { readPoolOf } from "../../../lib/database/read-pool"
import { fingerprintOf } from "../../../lib/text/fingerprint"
import { handleOf } from "../../../lib/text/latin"
import { chooseCategory } from "../../../modules/catalog-import/domain/choose-category"
import { listShopCategories } from "../../../queries/catalog-import/list-categories"

/** Under it stand the categories that the shop does not have, until somebody moves them. */
const ROOT = { handle: "import", name: "Импорт" }

const make = async (
  container: MedusaContainer,
  { name, handle, parent }: { name: string; handle: string; parent: string | null },
): Promise<string> => {
  const { result } = await createProductCategoriesWorkflow(container).run({
    input: {
      product_categories: [{ name, handle, is_active: true, parent_category_id: parent }],
    },
  })
  return result[0]?.id ?? ""
}

const handleOfNew = (name: string): string =>
  `${ROOT.handle}-${handleOf(name) || fingerprintOf(name).slice(0, 8)}`

/** The category of each position; one that the shop lacks is made first, and stays if it fails. */
export const findCategories = async (
  container: MedusaContainer,
  positions: Position[],
): Promise<Map<Position, string>> => {
  const categories = await listShopCategories(readPoolOf(container))
  const demand = async (handle: string, name: string, parent: string | null): Promise<string> => {
    const known = categories.find((one) => one.handle === handle)
    if (known) return known.id
    const id = await make(container, { name, handle, parent })
    categories.push({ id, handle, name, parent: parent === null ? null : ROOT.name })
    return id
  }
  const chosen = new Map<Position, string>()
  for (const position of positions) {
    const choice = chooseCategory(position, categories)
    if ("id" in choice) {
      chosen.set(position, choice.id)
      continue
    }
    const root = await demand(ROOT.handle, ROOT.name, null)
    const { make: name } = choice
    chosen.set(position, name === null ? root : await demand(handleOfNew(name), name, root))
  }
  return chosen
}
