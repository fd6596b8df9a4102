import { generateEntityId } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../../../contracts/access/actor"
import type { ImportProfile } from "../../../contracts/catalog-import/profile"
import { readPoolOf } from "../../../lib/database/read-pool"
import { textOfActor } from "../../../modules/access/domain/actor-text"
import { CATALOG_IMPORT_MODULE } from "../../../modules/catalog-import"
import type { SourcePlace } from "../../../modules/catalog-import/reading/fetch-source"
import type { CatalogImportModuleService } from "../../../modules/catalog-import/service"
import { planPositions } from "../../../queries/catalog-import/plan-positions"

export type ImportWish = {
  actor: Actor
  place: SourcePlace
  profile: ImportProfile | null
  limit: number
  seed: number
  /** Only to be looked at, until somebody starts it. */
  dry: boolean
}

/** Reads the source wholly before anything is kept of it, so a refused one leaves nothing behind. */
export const recordImportStep = createStep(
  "record-import",
  async ({ actor, place, profile, limit, seed, dry }: ImportWish, { container }) => {
    const imports = container.resolve<CatalogImportModuleService>(CATALOG_IMPORT_MODULE)
    const { origin, read } = await imports.readSource({ place, wish: { profile, limit, seed } })
    const plans = dry
      ? await planPositions(readPoolOf(container), {
          source: read.source,
          positions: read.items.flatMap(({ position }) => position ?? []),
        })
      : new Map<string, never>()
    const id = generateEntityId(undefined, "import")
    await imports.recordRun({
      run: {
        id,
        status: dry ? "preview" : "waiting",
        source: read.source,
        profile: read.profile,
        origin,
        seed,
        found: read.found,
        created_by: textOfActor(actor),
      },
      items: read.items.map((item) => ({ ...item, plan: plans.get(item.source_id ?? "") ?? null })),
    })
    return new StepResponse({ id })
  },
)
