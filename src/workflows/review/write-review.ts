import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../../contracts/access/actor"
import { problemsOfReview, reviewTextOf } from "../../contracts/review/review-rules"
import type { WriteReview } from "../../contracts/review/review"
import { readPoolOf } from "../../lib/database/read-pool"
import { REVIEW_MODULE } from "../../modules/review"
import { reviewNotBought, reviewRefused, reviewTaken } from "../../modules/review/errors"
import type { ReviewModuleService } from "../../modules/review/service"
import { demandProduct } from "../../queries/review/demand-product"
import { getOwnReview } from "../../queries/review/get-own-review"
import { hasBought } from "../../queries/review/has-bought"
import { demandPermissionStep } from "../access/steps/demand-permission"

type Input = { actor: Actor; product_id: string; form: WriteReview }

const writeReviewStep = createStep(
  "write-review",
  async ({ actor, product_id, form }: Input, { container }) => {
    const pool = readPoolOf(container)
    await demandProduct(pool, product_id)
    const { rating, text } = form
    const problems = problemsOfReview(form)
    if (rating === null || problems.length > 0) throw reviewRefused(problems)
    const customer_id = actor.kind === "customer" ? actor.id : ""
    const wanted = { customerId: customer_id, productId: product_id }
    if (await getOwnReview(pool, wanted)) throw reviewTaken()
    if (!(await hasBought(pool, wanted))) throw reviewNotBought()
    const reviews = container.resolve<ReviewModuleService>(REVIEW_MODULE)
    await reviews.addReview({ product_id, customer_id, rating, text: reviewTextOf(text) })
    return new StepResponse(await getOwnReview(pool, wanted))
  },
)

/** Whoever has bought a product and paid for it says once what it is like. */
export const writeReviewWorkflow = createWorkflow("write-review", (input: WorkflowData<Input>) => {
  demandPermissionStep({ actor: input.actor, action: "review.write" })
  return new WorkflowResponse(writeReviewStep(input))
})
