import type { MedusaContainer } from "@medusajs/framework/types"
import { createBrandsWorkflow } from "../../../workflows/catalog/create-brands"
import { brands } from "../catalogue/brands"
import { seeder } from "./seeder"

export const addBrands = async (container: MedusaContainer): Promise<Map<string, string>> => {
  const { result } = await createBrandsWorkflow(container).run({ input: { actor: seeder, brands } })
  return new Map(result.map(({ handle, id }) => [handle, id]))
}
