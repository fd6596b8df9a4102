import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../../../contracts/access/actor"
import type { DescribeProduct } from "../../../contracts/catalog/description"
import { readPoolOf } from "../../../lib/database/read-pool"
import { CATALOG_MODULE } from "../../../modules/catalog"
import { catalogBrandUnknown, catalogDescriptionStale } from "../../../modules/catalog/errors"
import type { CatalogModuleService } from "../../../modules/catalog/service"
import { getDescription } from "../../../queries/catalog/get-description"

type Input = { actor: Actor; product_id: string; described: DescribeProduct }

/** What the product is described by now, if that is still what the person who changes it has read. */
export const demandUnchangedStep = createStep(
  "demand-unchanged",
  async ({ actor, product_id: id, described }: Input, { container }) => {
    const before = await getDescription(readPoolOf(container), { actor, id })
    if (before.version !== described.version) throw catalogDescriptionStale()
    if (described.brand_id !== null) {
      const catalog = container.resolve<CatalogModuleService>(CATALOG_MODULE)
      const found = await catalog.listBrands({ id: described.brand_id })
      if (found.length === 0) throw catalogBrandUnknown()
    }
    return new StepResponse(before)
  },
)
