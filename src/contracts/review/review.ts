import { z } from "zod"
import { HIGHEST_RATING, LONGEST_REVIEW, MOST_UNITS, SHORTEST_REVIEW } from "./review-rules"

/** What is missing or wrong is told field by field by the rules beside this file. */
export const writeReviewSchema = z.strictObject({
  rating: z
    .number()
    .nullable()
    .default(null)
    .describe(`A whole number from 1 to ${HIGHEST_RATING}`),
  text: z
    .string()
    .max(MOST_UNITS * 2)
    .default("")
    .describe(`${SHORTEST_REVIEW} to ${LONGEST_REVIEW} signs as people see them`),
})
export type WriteReview = z.infer<typeof writeReviewSchema>

const rating = z.number().int().min(1).max(HIGHEST_RATING)
const instant = z.iso.datetime()

const reviewSchema = z.object({
  id: z.string(),
  rating,
  text: z.string(),
  /** A first name and at most an initial; null where the person is gone. */
  author: z.string().nullable(),
  created_at: instant,
})
export type Review = z.infer<typeof reviewSchema>

export const ownReviewSchema = reviewSchema.extend({
  /** Only its writer sees it. */
  hidden: z.boolean(),
})
export type OwnReview = z.infer<typeof ownReviewSchema>

const page = {
  limit: z.coerce.number().int().min(1).max(100).default(20),
  offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
}

export const listReviewsSchema = z.strictObject(page)
export type ListReviews = z.infer<typeof listReviewsSchema>

export const reviewListSchema = z.object({
  reviews: z.array(reviewSchema),
  /** With one decimal; null where there are none. */
  average: z.number().nullable(),
  /** How many gave each rating. */
  ratings: z.record(z.enum(["1", "2", "3", "4", "5"]), z.number().int()),
  count: z.number().int(),
  offset: z.number().int(),
  limit: z.number().int(),
  own_review: ownReviewSchema.nullable().describe("The review of whoever asks"),
  can_review: z.boolean().describe("Whether who asks has bought it, paid, and not yet reviewed it"),
})
export type ReviewList = z.infer<typeof reviewListSchema>

export const moderatedReviewSchema = z.object({
  id: z.string(),
  product: z.object({
    id: z.string(),
    title: z.string().nullable(),
    thumbnail: z.string().nullable(),
  }),
  customer: z
    .object({ id: z.string(), name: z.string().nullable(), email: z.string().nullable() })
    .nullable(),
  rating,
  text: z.string(),
  hidden_at: instant.nullable(),
  created_at: instant,
})
export type ModeratedReview = z.infer<typeof moderatedReviewSchema>

export const reviewStates = ["shown", "hidden"] as const

export const listModeratedSchema = z.strictObject({
  product_id: z.string().min(1).max(100).optional(),
  state: z.enum(reviewStates).optional(),
  rating: z.coerce.number().pipe(rating).optional(),
  ...page,
})
export type ListModerated = z.infer<typeof listModeratedSchema>

export const moderatedListSchema = z.object({
  reviews: z.array(moderatedReviewSchema),
  count: z.number().int(),
  offset: z.number().int(),
  limit: z.number().int(),
})
export type ModeratedList = z.infer<typeof moderatedListSchema>
