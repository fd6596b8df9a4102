import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { CATALOG_MODULE } from "../../../modules/catalog"
import type { CatalogModuleService } from "../../../modules/catalog/service"

type NewSpecification = { product_id: string; position: number; label: string; value: string }

export const createSpecificationsStep = createStep(
  "create-specifications",
  async (specifications: NewSpecification[], { container }) => {
    const catalog = container.resolve<CatalogModuleService>(CATALOG_MODULE)
    const created = await catalog.createSpecifications(specifications)
    const ids = created.map(({ id }) => id)
    return new StepResponse(created, ids)
  },
  async (ids, { container }) => {
    if (ids) await container.resolve<CatalogModuleService>(CATALOG_MODULE).deleteSpecifications(ids)
  },
)
