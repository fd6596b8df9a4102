import { createContext, use } from "react"
import type { Problems, Values } from "./form-shape"

type Form = {
  /** Before the names of its fields, so that two forms of one page do not share an id. */
  prefix: string
  /** What the fields begin with. */
  values: Values
  problems: Problems
  wordsFor: (field: string, reason: string) => string
}

export const FormContext = createContext<Form>({
  prefix: "",
  values: {},
  problems: {},
  wordsFor: (_, reason) => reason,
})

/** What one field of the surrounding form must know. */
export const useField = (name: string) => {
  const { prefix, values, problems, wordsFor } = use(FormContext)
  const reason = problems[name]
  const id = `${prefix}-${name}`
  return {
    id,
    value: values[name] ?? "",
    problem: reason === undefined ? undefined : wordsFor(name, reason),
    /** For whatever is typed into. */
    control: {
      "id": id,
      name,
      "aria-invalid": reason === undefined ? undefined : (true as const),
      "aria-describedby": `${id}-hint ${id}-problem`,
    },
  }
}
