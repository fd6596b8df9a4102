import { Fragment, useEffect, useId, useMemo, useState, type ReactNode } from "react"
import { m } from "../paraglide/messages"
import { FailureNotice } from "./failure-notice"
import { FormContext } from "./form-context"
import type { FormShape, FormWords, Values } from "./form-shape"
import { useForm } from "./use-form"

type Props = {
  shape: FormShape
  words: FormWords
  /** What it begins with, unless it comes back from the server. */
  values?: Values
  submit: string
  /** What is pressed destroys something. */
  grave?: boolean
  children: ReactNode
}

const SLOW_MS = 1000

/** Said only when it takes so long that one begins to doubt. */
const SlowNote = () => {
  const [slow, setSlow] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => {
      setSlow(true)
    }, SLOW_MS)
    return () => {
      clearTimeout(timer)
    }
  }, [])
  return slow ? m.form_slow() : null
}

/**
 * Works as it stands: the page it is on takes it and answers with the next page or with itself. With
 * scripts the same address is asked for the outcome alone, and what is typed is judged beforehand.
 */
export const Form = ({ shape, words, values, submit, grave = false, children }: Props) => {
  const prefix = useId()
  const { form, kept, life, problems, failure, busy, handlers } = useForm(shape)
  const context = useMemo(
    () => ({ prefix, values: { ...values, ...kept?.values }, problems, wordsFor: words.field }),
    [prefix, values, kept, problems, words],
  )
  return (
    <FormContext value={context}>
      <form ref={form} method="post" className="form" noValidate aria-busy={busy} {...handlers}>
        <input type="hidden" name="form" value={shape.name} />
        <FailureNotice failure={failure} words={words} />
        <Fragment key={life}>{children}</Fragment>
        <div className="form-end">
          <button
            type="submit"
            className={`button ${grave ? "button-grave" : "button-main"}`}
            data-busy={busy ? "" : undefined}
          >
            {submit}
          </button>
          <span className="form-wait" role="status">
            {busy ? <SlowNote /> : null}
          </span>
        </div>
      </form>
    </FormContext>
  )
}
