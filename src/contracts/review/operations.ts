import { z } from "zod"
import type { Operation } from "../http/operation"
import {
  listModeratedSchema,
  listReviewsSchema,
  moderatedListSchema,
  moderatedReviewSchema,
  ownReviewSchema,
  reviewListSchema,
  writeReviewSchema,
} from "./review"

const tag = "Reviews"
const noProduct = { 404: "There is no such product (`catalog_product_not_found`)" }
const moderated = z.object({ review: moderatedReviewSchema })
const refused = { 403: "Not yours to do", 404: "There is no such review (`review_not_found`)" }

export const reviewOperations: Operation[] = [
  {
    method: "get",
    path: "/store/products/:id/reviews",
    summary: "The reviews of a product, the newest first, and what they come to",
    tag,
    access: "store",
    query: listReviewsSchema,
    answer: { status: 200, schema: reviewListSchema, description: "A page of them" },
    refusals: { 400: "A parameter is wrong", ...noProduct },
  },
  {
    method: "post",
    path: "/store/products/:id/reviews",
    summary: "Review a product that I have bought and paid for, once",
    tag,
    access: "customer",
    body: writeReviewSchema,
    answer: {
      status: 200,
      schema: z.object({ review: ownReviewSchema }),
      description: "The review, as the others see it from now on",
    },
    refusals: {
      400: "A field is wrong, see `problems` (`review_form_refused`); not bought, not paid, or the money given back (`review_not_bought`)",
      ...noProduct,
      409: "I have reviewed it already (`review_taken`)",
    },
  },
  {
    method: "get",
    path: "/admin/reviews",
    summary: "All reviews, hidden ones too, the newest first",
    tag,
    access: "staff",
    query: listModeratedSchema,
    answer: { status: 200, schema: moderatedListSchema, description: "A page of them" },
    refusals: { 400: "A filter is wrong", 403: "Not yours to see" },
  },
  {
    method: "post",
    path: "/admin/reviews/:id/hide",
    summary: "Hide a review: it is neither shown nor counted; its writer still sees it",
    tag,
    access: "staff",
    answer: {
      status: 200,
      schema: moderated,
      description: "The review; hidden before, it stays so",
    },
    refusals: refused,
  },
  {
    method: "post",
    path: "/admin/reviews/:id/show",
    summary: "Show a hidden review again",
    tag,
    access: "staff",
    answer: { status: 200, schema: moderated, description: "The review" },
    refusals: refused,
  },
]
