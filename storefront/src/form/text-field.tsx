import type { InputHTMLAttributes, ReactNode } from "react"
import { Field } from "./field"
import { useField } from "./form-context"

type Props = Omit<InputHTMLAttributes<HTMLInputElement>, "name" | "id"> & {
  name: string
  label: string
  hint?: ReactNode
  /** All others must be filled in. */
  optional?: boolean
}

export const TextField = ({ name, label, hint, optional = false, ...input }: Props) => {
  const { id, value, problem, control } = useField(name)
  return (
    <Field {...{ id, name, label, hint, problem, optional }}>
      <input
        type="text"
        className="field-input"
        required={!optional}
        defaultValue={value}
        {...control}
        {...input}
      />
    </Field>
  )
}
