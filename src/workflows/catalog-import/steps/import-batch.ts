import type { Logger, MedusaContainer } from "@medusajs/framework/types"
import {
  ContainerRegistrationKeys,
  Modules,
  ProductWorkflowEvents,
} from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../../../contracts/access/actor"
import { readPoolOf } from "../../../lib/database/read-pool"
import { CATALOG_IMPORT_MODULE } from "../../../modules/catalog-import"
import { importMoved, importShopNotReady } from "../../../modules/catalog-import/errors"
import type { WaitingItem } from "../../../modules/catalog-import/records/items"
import type { CatalogImportModuleService } from "../../../modules/catalog-import/service"
import { planPositions } from "../../../queries/catalog-import/plan-positions"
import { readShelf } from "../../../queries/catalog-import/read-shelf"
import { commitBatch, type Batch, type Committed } from "./commit-batch"
import { fetchPictures } from "./fetch-pictures"
import { findBrands } from "./find-brands"
import { findCategories } from "./find-categories"
import type { Ready } from "./ready-position"

const AT_ONCE = 20

export type BatchWish = { actor: Actor; run_id: string; runner: string }

const prepare = async (
  container: MedusaContainer,
  { actor, source, items }: { actor: Actor; source: string; items: WaitingItem[] },
): Promise<Ready[]> => {
  const positions = items.map(({ position }) => position)
  const plans = await planPositions(readPoolOf(container), { source, positions })
  const planned = items.flatMap(({ number, position }) => {
    const plan = plans.get(position.source_id)
    return plan ? [{ number, position, plan }] : []
  })
  const pictures = await fetchPictures(
    container,
    planned.map(({ number, position, plan }) => {
      const wanted =
        plan.outcome === "created" || ("write" in plan && plan.write.includes("pictures"))
      return { number, pictures: wanted ? position.pictures : [] }
    }),
  )
  const changing = planned.filter(({ plan }) => ["created", "updated"].includes(plan.outcome))
  const placed = changing.map(({ position }) => position)
  const categories = await findCategories(container, placed)
  const brands = await findBrands(container, { actor, positions: placed })
  return planned.map((one) => ({
    ...one,
    pictures: pictures.get(one.number) ?? { said: [], made: [], missing: 0 },
    categoryId: categories.get(one.position) ?? "",
    brandId: brands.get(one.position.brand ?? "") ?? null,
  }))
}

/** Medusa's own word of what has happened, which its workflows would have said. */
const tell = async (container: MedusaContainer, { created, updated }: Committed): Promise<void> => {
  const events = [
    ...created.map((id) => ({ name: ProductWorkflowEvents.CREATED, data: { id } })),
    ...updated.map((id) => ({ name: ProductWorkflowEvents.UPDATED, data: { id } })),
  ]
  if (events.length > 0) await container.resolve(Modules.EVENT_BUS).emit(events, {})
}

const isMoved = (error: unknown): boolean =>
  (error as { code?: string } | null)?.code === importMoved("").code

/** One that cannot be written does not keep the others out, nor does it end the import. */
const commitOneByOne = async (container: MedusaContainer, batch: Batch): Promise<void> => {
  const imports = container.resolve<CatalogImportModuleService>(CATALOG_IMPORT_MODULE)
  const logger = container.resolve<Logger>(ContainerRegistrationKeys.LOGGER)
  for (const one of batch.ready) {
    try {
      await tell(container, await commitBatch(container, { ...batch, ready: [one] }))
    } catch (error) {
      if (isMoved(error)) throw error
      logger.warn(`catalog_import.item_failed run=${batch.runId} number=${one.number}`)
      await imports.failItem({ runId: batch.runId, runner: batch.runner, number: one.number })
    }
  }
}

/** Imports the next few positions; false when there are none left, or it is not its turn any more. */
export const importBatchStep = createStep(
  "import-batch",
  async ({ actor, run_id: runId, runner }: BatchWish, { container }) => {
    const imports = container.resolve<CatalogImportModuleService>(CATALOG_IMPORT_MODULE)
    const run = await imports.findRun(runId)
    if (run?.runner !== runner) return new StepResponse({ more: false })
    const items = await imports.nextItems({ runId, limit: AT_ONCE })
    if (items.length === 0) return new StepResponse({ more: false })
    const shelf = await readShelf(readPoolOf(container))
    if (!shelf) throw importShopNotReady()
    const { source } = run
    const ready = await prepare(container, { actor, source, items })
    const batch = { runId, runner, source, shelf, ready }
    try {
      await tell(container, await commitBatch(container, batch))
    } catch (error) {
      if (isMoved(error)) return new StepResponse({ more: false })
      await commitOneByOne(container, batch)
    }
    return new StepResponse({ more: true })
  },
)
