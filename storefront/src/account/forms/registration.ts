import { checkLater } from "../../form/check-later"
import type { FormShape } from "../../form/form-shape"

export const registrationForm: FormShape = {
  name: "registration",
  fields: [
    "name",
    "email",
    "password",
    "password_again",
    "phone",
    "born_on",
    "telegram_name",
    "consent",
  ],
  secret: ["password", "password_again"],
  check: checkLater(async () => (await import("../rules/registration")).wrongWithRegistration),
}
