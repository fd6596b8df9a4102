import {
  lengthOfReview,
  LONGEST_REVIEW,
  MOST_UNITS,
  SHORTEST_REVIEW,
} from "@contracts/review/review-rules"
import { useState, type SyntheticEvent } from "react"
import { Field } from "../form/field"
import { useField } from "../form/form-context"
import { m } from "../paraglide/messages"

/** Says how long the text may be, and how long it is. */
export const ReviewText = () => {
  const { id, value, problem, control } = useField("text")
  const [count, setCount] = useState(() => lengthOfReview(value))
  const hint = m.review_text_hint({ from: SHORTEST_REVIEW, to: LONGEST_REVIEW })
  return (
    <Field
      {...{ id, name: "text", label: m.review_text(), problem }}
      hint={
        <>
          {hint} <span className="needs-script">{m.review_text_count({ count })}</span>
        </>
      }
    >
      <textarea
        className="field-input review-input"
        required
        rows={6}
        maxLength={MOST_UNITS}
        defaultValue={value}
        onInput={({ currentTarget }: SyntheticEvent<HTMLTextAreaElement>) => {
          setCount(lengthOfReview(currentTarget.value))
        }}
        {...control}
      />
    </Field>
  )
}
