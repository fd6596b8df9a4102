import type { MedusaContainer } from "@medusajs/framework/types"
import type { Actor } from "../../../contracts/access/actor"
import type { Position } from "../../../contracts/catalog-import/position"
import { readPoolOf } from "../../../lib/database/read-pool"
import { fingerprintOf } from "../../../lib/text/fingerprint"
import { handleOf } from "../../../lib/text/latin"
import { brandIdsByName } from "../../../queries/catalog-import/list-brands"
import { createBrandsWorkflow } from "../../catalog/create-brands"

const handleOfNew = (name: string): string => {
  const mark = fingerprintOf(name.toLowerCase()).slice(0, 6)
  return [handleOf(name, 60), mark].filter(Boolean).join("-")
}

/** Ids of brands by name as the positions write them; those that the shop lacks are made first. */
export const findBrands = async (
  container: MedusaContainer,
  { actor, positions }: { actor: Actor; positions: Position[] },
): Promise<Map<string, string>> => {
  const ids = await brandIdsByName(readPoolOf(container))
  const names = [...new Set(positions.flatMap(({ brand }) => brand ?? []))]
  const missing = new Map(
    names.filter((name) => !ids.has(name.toLowerCase())).map((name) => [name.toLowerCase(), name]),
  )
  if (missing.size > 0) {
    const brands = [...missing.values()].map((name) => ({ name, handle: handleOfNew(name) }))
    const { result } = await createBrandsWorkflow(container).run({ input: { actor, brands } })
    for (const { id, name } of result) ids.set(name.toLowerCase(), id)
  }
  return new Map(names.map((name) => [name, ids.get(name.toLowerCase()) ?? ""]))
}
