import type { ReactNode } from "react"
import { m } from "../paraglide/messages"
import { Icon } from "../ui/icon"

type FrameProps = {
  id: string
  name: string
  problem: string | undefined
  hint?: ReactNode
  children: ReactNode
}

/** What stands around every field; the place of its problem is there before there is one. */
export const FieldNotes = ({ id, hint, problem }: Pick<FrameProps, "id" | "hint" | "problem">) => (
  <>
    <p id={`${id}-hint`} className="field-hint">
      {hint}
    </p>
    <p id={`${id}-problem`} className="field-problem" aria-live="polite">
      {problem === undefined ? null : (
        <>
          <Icon name="alert" />
          <span>{problem}</span>
        </>
      )}
    </p>
  </>
)

const FieldLabel = ({ label, optional }: { label: string; optional?: boolean }) => (
  <>
    {label}
    {optional ? <span className="field-optional"> {m.form_optional()}</span> : null}
  </>
)

export const Field = ({
  label,
  optional = false,
  children,
  ...notes
}: FrameProps & { label: string; optional?: boolean }) => (
  <div className="field" data-field={notes.name}>
    <label className="field-label" htmlFor={notes.id}>
      <FieldLabel label={label} optional={optional} />
    </label>
    {children}
    <FieldNotes {...notes} />
  </div>
)

/** Several controls that are one thing, such as the parts of a date. */
export const FieldGroup = ({ label, children, ...notes }: FrameProps & { label: string }) => (
  <fieldset className="field" data-field={notes.name}>
    <legend className="field-label">{label}</legend>
    {children}
    <FieldNotes {...notes} />
  </fieldset>
)
