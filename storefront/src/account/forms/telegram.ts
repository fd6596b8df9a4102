import { checkLater } from "../../form/check-later"
import type { FormShape } from "../../form/form-shape"

/** The code that the bot has shown. */
export const telegramCodeForm: FormShape = {
  name: "telegram-code",
  fields: ["code"],
  check: checkLater(async () => (await import("../rules/telegram")).wrongWithCode),
}
