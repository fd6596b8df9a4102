import { problemsOfProfile } from "@contracts/account/profile-rules"
import type { FormShape } from "../../form/form-shape"
import { profileOf } from "../as-asked"
import { circumstances, firstOf } from "./circumstances"

export const wrongWithProfile: FormShape["check"] = (values) =>
  firstOf(problemsOfProfile(profileOf(values), circumstances()))
