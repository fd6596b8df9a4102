import { MedusaError } from "@medusajs/framework/utils"
import { textOfProblems, type FormProblem } from "../../contracts/account/problem"

const { INVALID_DATA, NOT_ALLOWED, NOT_FOUND } = MedusaError.Types

export const linkOver = () =>
  new MedusaError(
    NOT_ALLOWED,
    "This link has been used, replaced or is too old.",
    "account_link_over",
  )

/** Every wrong field of a form; what a client shows of it is in `problems`. */
export const formRefused = (problems: FormProblem[]) =>
  Object.assign(new MedusaError(INVALID_DATA, textOfProblems(problems), "account_form_refused"), {
    problems,
  })

export const accountThrottled = (seconds: number) =>
  Object.assign(
    new MedusaError(
      NOT_ALLOWED,
      `Too many attempts. Try again in ${seconds} s.`,
      "account_throttled",
    ),
    { retry_after: seconds },
  )

export const accountNotFound = () =>
  new MedusaError(NOT_FOUND, "There is no such account.", "account_not_found")

export const sessionNotFound = () =>
  new MedusaError(NOT_FOUND, "There is no such login.", "account_session_not_found")

/** A colleague's login belongs to the dashboard too. */
export const hasDashboard = () =>
  new MedusaError(
    NOT_ALLOWED,
    "This login opens the dashboard as well: let an administrator take that away first.",
    "account_has_dashboard",
  )

export const emailProvedAlready = () =>
  new MedusaError(NOT_ALLOWED, "This e-mail is proved already.", "account_email_proved")
