import type { ReactNode } from "react"
import { Icon } from "../ui/icon"
import { Field } from "./field"
import { useField } from "./form-context"

type Option = { value: string; label: string }
type Props = { name: string; label: string; hint?: ReactNode; options: readonly Option[] }

export const ChoiceField = ({ name, label, hint, options }: Props) => {
  const { id, value, problem, control } = useField(name)
  return (
    <Field {...{ id, name, label, hint, problem }}>
      <span className="field-choice">
        <select className="field-input" defaultValue={value} {...control}>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
        <Icon name="down" />
      </span>
    </Field>
  )
}
