import { brokenPasswordRules } from "./password"
import type { FormProblem } from "./problem"

export type NewPasswordForm = { password: string; password_again: string }

/** Of a password that is to be set, however somebody came to be asked for one. */
export const problemsOfNewPassword = ({
  password,
  password_again,
}: NewPasswordForm): FormProblem<keyof NewPasswordForm>[] => {
  const broken = password === "" ? ["required"] : brokenPasswordRules(password)
  const problems: FormProblem<keyof NewPasswordForm>[] = broken.map((reason) => ({
    field: "password",
    reason,
  }))
  return password === password_again
    ? problems
    : [...problems, { field: "password_again", reason: "differ" }]
}
