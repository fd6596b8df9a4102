import { dayIn } from "@contracts/account/birthday"
import type { FormProblem } from "@contracts/account/problem"
import { phoneOf } from "../../form/phones"
import type { Problems } from "../../form/form-shape"

/** As the one who types has it; the shop judges by its own day. */
export const circumstances = () => ({
  today: dayIn(Intl.DateTimeFormat().resolvedOptions().timeZone, new Date()),
  phoneOf,
})

/** One reason a field: the first. */
export const firstOf = (problems: readonly FormProblem[]): Problems =>
  Object.fromEntries(problems.toReversed().map(({ field, reason }) => [field, reason]))

export const demanded = (value: string): string | null => (value === "" ? "required" : null)

/** Only what is wrong. */
export const wrongOf = (reasons: Record<string, string | null>): Problems =>
  Object.fromEntries(Object.entries(reasons).filter(([, reason]) => reason !== null)) as Problems
