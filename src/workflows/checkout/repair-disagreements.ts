import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../../contracts/access/actor"
import type { Disagreement } from "../../modules/checkout/domain/disagreement"
import { demandPermissionStep } from "../access/steps/demand-permission"
import { repair } from "./repairs/repair"

type Input = { actor: Actor; found: Disagreement[] }

const repairDisagreementsStep = createStep(
  "repair-disagreements",
  async ({ found }: Input, { container }) => {
    const mended: string[] = []
    for (const one of found) {
      if (await repair(container, one)) mended.push(one.id)
    }
    return new StepResponse(mended)
  },
)

/** Mends what money, stock and orders disagree on, as far as that needs nobody's decision. */
export const repairDisagreementsWorkflow = createWorkflow(
  "repair-disagreements",
  (input: WorkflowData<Input>) => {
    demandPermissionStep({ actor: input.actor, action: "checkout.doctor" })
    return new WorkflowResponse(repairDisagreementsStep(input))
  },
)
