import { createStep, createWorkflow, type WorkflowData } from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../../contracts/access/actor"
import { textOfActor } from "../../modules/access/domain/actor-text"
import { REVIEW_MODULE } from "../../modules/review"
import type { ReviewModuleService } from "../../modules/review/service"
import { demandPermissionStep } from "../access/steps/demand-permission"

type Input = { actor: Actor; id: string; hidden: boolean }

const moderateReviewStep = createStep(
  "moderate-review",
  async ({ actor, id, hidden }: Input, { container }) => {
    const reviews = container.resolve<ReviewModuleService>(REVIEW_MODULE)
    if (hidden) await reviews.hideReview({ id, actor: textOfActor(actor) })
    else await reviews.showReview(id)
  },
)

/** Hides a review from everybody but its writer, or shows it again. */
export const moderateReviewWorkflow = createWorkflow(
  "moderate-review",
  (input: WorkflowData<Input>) => {
    demandPermissionStep({ actor: input.actor, action: "review.moderate" })
    moderateReviewStep(input)
  },
)
