import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../../contracts/access/actor"
import { demandPermissionStep } from "../access/steps/demand-permission"
import { sweepPicturesStep } from "./steps/sweep-pictures"

export const sweepPicturesWorkflow = createWorkflow(
  "sweep-pictures",
  ({ actor }: { actor: Actor }) => {
    demandPermissionStep({ actor, action: "catalog.sweep" })
    return new WorkflowResponse(sweepPicturesStep())
  },
)
