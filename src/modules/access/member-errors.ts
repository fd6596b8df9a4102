import { MedusaError } from "@medusajs/framework/utils"

const { NOT_ALLOWED, NOT_FOUND } = MedusaError.Types

export const memberNotFound = () =>
  new MedusaError(NOT_FOUND, "There is no such person.", "access_member_not_found")

export const membersNotFound = (ids: string[]) =>
  new MedusaError(
    NOT_FOUND,
    `customer_ids: there is no such person: ${ids.join(", ")}`,
    "access_member_not_found",
  )

export const changeNotFound = () =>
  new MedusaError(NOT_FOUND, "There is no such change.", "access_change_not_found")

export const emailTaken = () =>
  new MedusaError(NOT_ALLOWED, "email: somebody has an account with it.", "access_email_taken")

export const alreadyActive = () =>
  new MedusaError(
    NOT_ALLOWED,
    "This person has set a password already and needs no invitation.",
    "access_already_active",
  )

export const emailMissing = () =>
  new MedusaError(NOT_ALLOWED, "This person has no e-mail.", "access_email_missing")

export const notManager = () =>
  new MedusaError(NOT_ALLOWED, "Only a manager gets a dashboard login.", "access_not_manager")

export const dashboardTaken = () =>
  new MedusaError(
    NOT_ALLOWED,
    "This e-mail has a dashboard login of its own.",
    "access_dashboard_taken",
  )
