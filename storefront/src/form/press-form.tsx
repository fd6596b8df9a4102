import type { ReactNode } from "react"
import { FailureNotice } from "./failure-notice"
import type { FormShape, FormWords, Values } from "./form-shape"
import { useForm } from "./use-form"

type Props = {
  shape: FormShape
  words: FormWords
  /** Another page's address, where it is not this one's. */
  action?: string
  values?: Values
  as?: "button" | "button button-main" | "press-quiet"
  /** Says more to whoever does not see what it stands beside. */
  label?: string
  children: ReactNode
}

/** A button that does something, in the form it needs for that. */
export const PressForm = ({ shape, words, action, values = {}, as, label, children }: Props) => {
  const { form, busy, failure, handlers } = useForm(shape, values)
  return (
    <form ref={form} method="post" action={action} className="press" {...handlers}>
      <input type="hidden" name="form" value={shape.name} />
      {Object.entries(values).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <button
        type="submit"
        className={as ?? "button"}
        aria-label={label}
        data-busy={busy ? "" : undefined}
      >
        {children}
      </button>
      <FailureNotice failure={failure} words={words} />
    </form>
  )
}
