import { checkLater } from "../../form/check-later"
import type { FormShape } from "../../form/form-shape"

export const loginForm: FormShape = {
  name: "login",
  fields: ["email", "password"],
  secret: ["password"],
  check: checkLater(async () => (await import("../rules/login")).wrongWithLogin),
}

export const forgottenForm: FormShape = {
  name: "forgotten",
  fields: ["email"],
  check: checkLater(async () => (await import("../rules/login")).wrongWithForgotten),
}
