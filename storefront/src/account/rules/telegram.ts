import type { FormShape } from "../../form/form-shape"
import { demanded, wrongOf } from "./circumstances"

const SIGNS_OF_CODE = /^[2-9A-HJ-NP-Z]{4}-?[2-9A-HJ-NP-Z]{4}$/i

const brokenCodeRule = (code: string) =>
  demanded(code) ?? (SIGNS_OF_CODE.test(code.trim()) ? null : "invalid")

export const wrongWithCode: FormShape["check"] = ({ code = "" }) =>
  wrongOf({ code: brokenCodeRule(code) })
