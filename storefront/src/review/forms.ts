import { problemsOfReview } from "@contracts/review/review-rules"
import type { FormShape, Values } from "../form/form-shape"

/** As the backend takes it. */
export const reviewOf = ({ rating = "", text = "" }: Values) => ({
  rating: rating === "" ? null : Number(rating),
  text,
})

export const reviewForm: FormShape = {
  name: "review",
  fields: ["product_id", "rating", "text"],
  check: (values) =>
    Object.fromEntries(
      problemsOfReview(reviewOf(values)).map(({ field, reason }) => [field, reason]),
    ),
}
