import type { MedusaContainer } from "@medusajs/framework/types"
import { updateStoresWorkflow } from "@medusajs/medusa/core-flows"
import { parseEnv } from "../../config/env"
import { findAll } from "../shop/find"

export const refuseUnlessTrial = (): void => {
  if (!parseEnv(process.env).DEMO_SHOP) {
    throw new Error("The demo shop is only made where DEMO_SHOP=true, never in production")
  }
}

/** From now on a production server refuses to start on this database. */
export const markAsDemo = async (container: MedusaContainer): Promise<void> => {
  const stores = await findAll<{ id: string }>(container, { entity: "store", fields: ["id"] })
  await updateStoresWorkflow(container).run({
    input: {
      selector: { id: stores.map(({ id }) => id) },
      update: { metadata: { demo: "true" } },
    },
  })
}
