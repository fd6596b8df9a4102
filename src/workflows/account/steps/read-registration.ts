import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { dayIn } from "../../../contracts/account/birthday"
import type { ConsentDocument } from "../../../contracts/account/consent"
import { emailOf, telegramNameOf } from "../../../contracts/account/names"
import { phoneOf } from "../../../contracts/account/phone"
import { problemsOfRegistration } from "../../../contracts/account/registration-rules"
import type { Register } from "../../../contracts/account/requests"
import { formRefused } from "../../../modules/account/errors"
import { accountModuleOf } from "./account-of"

export type Registration = {
  name: string
  email: string
  phone: string
  consent: Record<ConsentDocument, string>
  profile: { born_on: string; telegram_name: string | null; locale: "ru" | "en" }
}

/** What somebody typed, as the shop keeps it. */
export const readRegistrationStep = createStep(
  "read-registration",
  // The workflow engine awaits every step.
  // eslint-disable-next-line @typescript-eslint/require-await
  async (form: Register, { container }) => {
    const { shopTimeZone } = accountModuleOf(container)
    const today = dayIn(shopTimeZone, new Date())
    const problems = problemsOfRegistration(form, { today, phoneOf })
    if (problems.length > 0) throw formRefused(problems)
    const { name, email, phone, born_on, telegram_name = "", locale, consent } = form
    return new StepResponse<Registration>({
      name: name.trim(),
      email: emailOf(email),
      phone: phoneOf(phone) ?? "",
      consent: { privacy: consent?.privacy ?? "", terms: consent?.terms ?? "" },
      profile: { born_on, telegram_name: telegramNameOf(telegram_name), locale },
    })
  },
)
