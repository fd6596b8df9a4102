import { m } from "../paraglide/messages"
import { getLocale } from "../paraglide/runtime"
import { FieldGroup } from "./field"
import { useField } from "./form-context"
import { partsOfDate } from "./form-shape"

type Props = { name: string; label: string; hint?: string; autoComplete?: "bday" }

const parts = {
  day: { label: m.date_day, length: 2 },
  month: { label: m.date_month, length: 2 },
  year: { label: m.date_year, length: 4 },
}

const order = { ru: ["day", "month", "year"], en: ["day", "month", "year"] } as const

/** Three short numbers: quicker and surer than to turn the pages of a calendar back by decades. */
export const DateFields = ({ name, label, hint, autoComplete }: Props) => {
  const { id, value, problem, control } = useField(name)
  const typed = partsOfDate(value)
  return (
    <FieldGroup {...{ id, name, label, hint, problem }}>
      <span className="date-parts">
        {order[getLocale()].map((part) => (
          <label key={part} className={`date-part date-${part}`}>
            <span>{parts[part].label()}</span>
            <input
              type="text"
              className="field-input"
              inputMode="numeric"
              required
              maxLength={parts[part].length}
              defaultValue={typed[part]}
              {...control}
              id={`${id}-${part}`}
              name={`${name}_${part}`}
              autoComplete={autoComplete ? `${autoComplete}-${part}` : "off"}
            />
          </label>
        ))}
      </span>
    </FieldGroup>
  )
}
