import { problemsOfRegistration } from "@contracts/account/registration-rules"
import type { FormShape } from "../../form/form-shape"
import { registrationOf } from "../as-asked"
import { circumstances, firstOf } from "./circumstances"

export const wrongWithRegistration: FormShape["check"] = (values) =>
  firstOf(problemsOfRegistration(registrationOf(values), circumstances()))
