import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { dayIn } from "../../../contracts/account/birthday"
import { telegramNameOf } from "../../../contracts/account/names"
import { phoneOf } from "../../../contracts/account/phone"
import { problemsOfProfile } from "../../../contracts/account/profile-rules"
import type { ChangeProfile } from "../../../contracts/account/requests"
import { formRefused } from "../../../modules/account/errors"
import type { Profile } from "../../../modules/account/records/profiles"
import { accountModuleOf } from "./account-of"

export type ProfileChange = {
  /** What of it Medusa keeps with the customer. */
  customer: { first_name?: string; last_name?: null; phone?: string }
  profile: Profile
  fields: string[]
}

/** A change as the shop keeps it. A name is one text here, and Medusa's first of two. */
export const readProfileStep = createStep(
  "read-profile",
  // The workflow engine awaits every step.
  // eslint-disable-next-line @typescript-eslint/require-await
  async (form: ChangeProfile, { container }) => {
    const today = dayIn(accountModuleOf(container).shopTimeZone, new Date())
    const problems = problemsOfProfile(form, { today, phoneOf })
    if (problems.length > 0) throw formRefused(problems)
    const { name, phone, telegram_name, ...rest } = form
    return new StepResponse<ProfileChange>({
      customer: {
        ...(name === undefined ? {} : { first_name: name.trim(), last_name: null }),
        ...(phone === undefined ? {} : { phone: phoneOf(phone) ?? "" }),
      },
      profile: {
        ...rest,
        ...(telegram_name === undefined ? {} : { telegram_name: telegramNameOf(telegram_name) }),
      },
      fields: Object.keys(form).sort(),
    })
  },
)
