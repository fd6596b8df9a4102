import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../../contracts/access/actor"
import { CATALOG_MODULE } from "../../modules/catalog"
import { brandHandleOf } from "../../modules/catalog/domain/brand-handle"
import type { CatalogModuleService } from "../../modules/catalog/service"
import { demandPermissionStep } from "../access/steps/demand-permission"

type NewBrand = { handle?: string; name: string }

const createBrandsStep = createStep(
  "create-brands",
  async (brands: NewBrand[], { container }) => {
    const catalog = container.resolve<CatalogModuleService>(CATALOG_MODULE)
    const created = await catalog.addBrands(
      brands.map(({ handle, name }) => ({ handle: handle ?? brandHandleOf(name), name })),
    )
    const ids = created.map(({ id }) => id)
    return new StepResponse(created, ids)
  },
  async (ids, { container }) => {
    if (ids) await container.resolve<CatalogModuleService>(CATALOG_MODULE).deleteBrands(ids)
  },
)

export const createBrandsWorkflow = createWorkflow(
  "create-brands",
  ({ actor, brands }: { actor: Actor; brands: NewBrand[] }) => {
    demandPermissionStep({ actor, action: "catalog.describe" })
    return new WorkflowResponse(createBrandsStep(brands))
  },
)
