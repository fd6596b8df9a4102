import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { CATALOG_MODULE } from "../../../modules/catalog"
import type { CatalogModuleService } from "../../../modules/catalog/service"

export const tellTurnedPricesStep = createStep(
  "tell-turned-prices",
  async (_: unknown, { container }) => {
    const catalog = container.resolve<CatalogModuleService>(CATALOG_MODULE)
    return new StepResponse({ told: await catalog.tellTurnedPriceLists() })
  },
)
