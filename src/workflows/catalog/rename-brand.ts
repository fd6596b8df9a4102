import {
  createStep,
  createWorkflow,
  StepResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../../contracts/access/actor"
import { CATALOG_MODULE } from "../../modules/catalog"
import type { CatalogModuleService } from "../../modules/catalog/service"
import { demandPermissionStep } from "../access/steps/demand-permission"

type Input = { actor: Actor; id: string; name: string }

const renameBrandStep = createStep(
  "rename-brand",
  async ({ id, name }: Input, { container }) => {
    const catalog = container.resolve<CatalogModuleService>(CATALOG_MODULE)
    const before = await catalog.renameBrand(id, name)
    return new StepResponse(undefined, { id, name: before })
  },
  async (done, { container }) => {
    if (!done) return
    await container.resolve<CatalogModuleService>(CATALOG_MODULE).renameBrand(done.id, done.name)
  },
)

export const renameBrandWorkflow = createWorkflow("rename-brand", (input: WorkflowData<Input>) => {
  demandPermissionStep({ actor: input.actor, action: "catalog.describe" })
  renameBrandStep(input)
})
