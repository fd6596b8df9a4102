import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../../contracts/access/actor"
import { demandPermissionStep } from "../access/steps/demand-permission"
import { tellTurnedPricesStep } from "./steps/tell-turned-prices"

/** Tells the journal which price lists have begun or ended by the clock. */
export const tellTurnedPricesWorkflow = createWorkflow(
  "tell-turned-prices",
  ({ actor }: { actor: Actor }) => {
    demandPermissionStep({ actor, action: "catalog.refresh" })
    return new WorkflowResponse(tellTurnedPricesStep())
  },
)
