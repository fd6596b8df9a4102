import type { ExecArgs } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

const ZONE = "product.details"

// What is not named here has the order 0. Medusa's dashboard puts widgets below all of its own,
// whatever "before" or "after" their zone says.
const widgets = {
  "core:ProductGeneralSection": { order: -3 },
  "core:ProductMediaSection": { order: -2 },
  "widget:domovoy-product-specifications": { order: -1 },
  "widget:domovoy-product-brand": { order: -1 },
}

/** Puts brand and specifications beside name and pictures, unless somebody has chosen otherwise. */
export default async function arrangeProductPage({ container }: ExecArgs): Promise<void> {
  const settings = container.resolve(Modules.SETTINGS)
  if (await settings.getSystemDefaultLayoutConfiguration(ZONE)) return
  await settings.setSystemDefaultLayoutConfiguration(ZONE, { widgets })
}
