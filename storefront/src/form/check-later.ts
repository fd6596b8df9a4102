import type { FormShape, Values } from "./form-shape"
import { lessonOf } from "./lesson"

/** Rules that come when the form is first used; until then nothing is wrong but what the server says. */
export const checkLater = (load: () => Promise<FormShape["check"]>): FormShape["check"] => {
  const rules = lessonOf(load)
  return (values: Values) => rules.known()?.(values) ?? {}
}
