import { MedusaError } from "@medusajs/framework/utils"
import { textOfProblems, type FormProblem } from "../../contracts/account/problem"

const { INVALID_DATA, NOT_ALLOWED, NOT_FOUND } = MedusaError.Types

/** Every wrong field of a review; what a client shows of it is in `problems`. */
export const reviewRefused = (problems: FormProblem[]) =>
  Object.assign(new MedusaError(INVALID_DATA, textOfProblems(problems), "review_form_refused"), {
    problems,
  })

export const reviewTaken = () =>
  new MedusaError(NOT_ALLOWED, "You have reviewed this product already.", "review_taken")

export const reviewNotBought = () =>
  new MedusaError(
    NOT_ALLOWED,
    "Only whoever has bought and paid for it may review it.",
    "review_not_bought",
  )

export const reviewNotFound = () =>
  new MedusaError(NOT_FOUND, "There is no such review.", "review_not_found")

/** The same words as the catalogue's. */
export const reviewedProductNotFound = () =>
  new MedusaError(NOT_FOUND, "There is no such product.", "catalog_product_not_found")
