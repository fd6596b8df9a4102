import { problemsOfNewPassword } from "@contracts/account/password-rules"
import type { FormShape } from "../../form/form-shape"
import { demanded, firstOf, wrongOf } from "./circumstances"

export const wrongWithReset: FormShape["check"] = ({ password = "", password_again = "" }) =>
  firstOf(problemsOfNewPassword({ password, password_again }))

export const wrongWithDeletion: FormShape["check"] = ({ password_now = "" }) =>
  wrongOf({ password_now: demanded(password_now) })

export const wrongWithPassword: FormShape["check"] = (values) => ({
  ...wrongWithDeletion(values),
  ...wrongWithReset(values),
})
