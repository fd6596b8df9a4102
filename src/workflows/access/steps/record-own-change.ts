import { createStep } from "@medusajs/framework/workflows-sdk"
import { ACCESS_MODULE } from "../../../modules/access"
import type { AccessModuleService, OwnChange } from "../../../modules/access/service"

/** Into the history that administrators see of a person. */
export const recordOwnChangeStep = createStep(
  "record-own-change",
  async (change: OwnChange, { container }) => {
    await container.resolve<AccessModuleService>(ACCESS_MODULE).recordOwnChange(change)
  },
)
