import { moderateReview } from "../../../../_shared/moderate-review"

export const POST = moderateReview(false)
