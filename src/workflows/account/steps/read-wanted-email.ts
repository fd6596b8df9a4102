import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { brokenEmailRule, emailOf } from "../../../contracts/account/names"
import type { FormProblem } from "../../../contracts/account/problem"
import type { ChangeEmail } from "../../../contracts/account/requests"
import { formRefused } from "../../../modules/account/errors"

type Input = { form: ChangeEmail; emailNow: string }

export const readWantedEmailStep = createStep(
  "read-wanted-email",
  // The workflow engine awaits every step.
  // eslint-disable-next-line @typescript-eslint/require-await
  async ({ form, emailNow }: Input) => {
    const email = emailOf(form.email)
    const broken = brokenEmailRule(form.email) ?? (email === emailNow ? "same" : null)
    const problems: FormProblem[] = broken ? [{ field: "email", reason: broken }] : []
    if (form.password_now === "") problems.push({ field: "password_now", reason: "required" })
    if (problems.length > 0) throw formRefused(problems)
    return new StepResponse({ email })
  },
)
