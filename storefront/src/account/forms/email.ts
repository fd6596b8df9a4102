import { checkLater } from "../../form/check-later"
import type { FormShape } from "../../form/form-shape"

export const emailForm: FormShape = {
  name: "email",
  fields: ["email", "password_now"],
  secret: ["password_now"],
  check: checkLater(async () => (await import("../rules/login")).wrongWithNewEmail),
}
