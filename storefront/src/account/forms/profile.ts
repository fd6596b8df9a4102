import { checkLater } from "../../form/check-later"
import type { FormShape } from "../../form/form-shape"

export const profileForm: FormShape = {
  name: "profile",
  fields: ["name", "phone", "born_on", "telegram_name", "locale", "time_zone"],
  check: checkLater(async () => (await import("../rules/profile")).wrongWithProfile),
}
