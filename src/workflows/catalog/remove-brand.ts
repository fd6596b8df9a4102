import {
  createStep,
  createWorkflow,
  transform,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import type { Actor } from "../../contracts/access/actor"
import { readPoolOf } from "../../lib/database/read-pool"
import { CATALOG_MODULE } from "../../modules/catalog"
import { catalogBrandUsed } from "../../modules/catalog/errors"
import type { CatalogModuleService } from "../../modules/catalog/service"
import { getBrand } from "../../queries/catalog/list-brands"
import { demandPermissionStep } from "../access/steps/demand-permission"

type Input = { actor: Actor; id: string }

const removeUnusedBrandStep = createStep(
  "remove-unused-brand",
  async ({ actor, id }: Input, { container }) => {
    const { product_count: count } = await getBrand(readPoolOf(container), { actor, id })
    if (count > 0) throw catalogBrandUsed(count)
    await container.resolve<CatalogModuleService>(CATALOG_MODULE).deleteBrands(id)
  },
)

/** While the lock is held, no product can be given the brand. */
export const removeBrandWorkflow = createWorkflow("remove-brand", (input: WorkflowData<Input>) => {
  demandPermissionStep({ actor: input.actor, action: "catalog.describe" })
  const key = transform({ input }, (data) => `catalog-brand:${data.input.id}`)
  acquireLockStep({ key, timeout: 10, ttl: 30, retryInterval: 0.1 })
  removeUnusedBrandStep(input)
  releaseLockStep({ key })
})
