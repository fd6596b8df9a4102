import { brokenEmailRule } from "@contracts/account/names"
import type { FormShape } from "../../form/form-shape"
import { demanded, wrongOf } from "./circumstances"

export const wrongWithLogin: FormShape["check"] = ({ email = "", password = "" }) =>
  wrongOf({ email: brokenEmailRule(email), password: demanded(password) })

export const wrongWithForgotten: FormShape["check"] = ({ email = "" }) =>
  wrongOf({ email: brokenEmailRule(email) })

export const wrongWithNewEmail: FormShape["check"] = ({ email = "", password_now = "" }) =>
  wrongOf({ email: brokenEmailRule(email), password_now: demanded(password_now) })
