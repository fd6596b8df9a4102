import { checkLater } from "../../form/check-later"
import type { FormShape } from "../../form/form-shape"

export const resetForm: FormShape = {
  name: "reset",
  fields: ["password", "password_again"],
  secret: ["password", "password_again"],
  check: checkLater(async () => (await import("../rules/password")).wrongWithReset),
}

export const passwordForm: FormShape = {
  name: "password",
  fields: ["password_now", "password", "password_again"],
  secret: ["password_now", "password", "password_again"],
  check: checkLater(async () => (await import("../rules/password")).wrongWithPassword),
}

export const deletionForm: FormShape = {
  name: "deletion",
  fields: ["password_now"],
  secret: ["password_now"],
  check: checkLater(async () => (await import("../rules/password")).wrongWithDeletion),
}
