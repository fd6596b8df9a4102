import type { ReactNode } from "react"
import { FieldNotes } from "./field"
import { useField } from "./form-context"

type Props = { name: string; children: ReactNode; hint?: ReactNode; required?: boolean }

/** Sends `on` or nothing. */
export const CheckField = ({ name, children, hint, required = false }: Props) => {
  const { id, value, problem, control } = useField(name)
  return (
    <div className="field" data-field={name}>
      <label className="check check-words">
        <input type="checkbox" required={required} defaultChecked={value === "on"} {...control} />
        <span>{children}</span>
      </label>
      <FieldNotes {...{ id, hint, problem }} />
    </div>
  )
}
