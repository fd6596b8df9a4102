import type { ReactNode } from "react"
import { FieldGroup } from "./field"
import { useField } from "./form-context"

type Choice = { value: string; label: ReactNode; hint?: ReactNode; aside?: ReactNode }
type Props = {
  name: string
  label: string
  choices: readonly Choice[]
  onChoose?: (value: string) => void
}

/** One of a few, all of them in sight. */
export const ChoiceList = ({ name, label, choices, onChoose }: Props) => {
  const { id, value, problem, control } = useField(name)
  return (
    <FieldGroup {...{ id, name, label, problem }}>
      <div className="choices">
        {choices.map((choice) => (
          <label key={choice.value} className="choice">
            <input
              type="radio"
              {...control}
              id={`${id}-${choice.value}`}
              value={choice.value}
              defaultChecked={value === choice.value}
              onChange={() => {
                onChoose?.(choice.value)
              }}
            />
            <span className="choice-words">
              <span>{choice.label}</span>
              {choice.hint ? <small>{choice.hint}</small> : null}
            </span>
            {choice.aside === undefined ? null : <span>{choice.aside}</span>}
          </label>
        ))}
      </div>
    </FieldGroup>
  )
}
