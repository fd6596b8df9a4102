import { lazy, Suspense, useState, type SyntheticEvent } from "react"
import { m } from "../paraglide/messages"
import { Icon } from "../ui/icon"
import { Field } from "./field"
import { useField } from "./form-context"

type Props = {
  name: string
  label: string
  autoComplete: "current-password" | "new-password"
  /** Shows which rules are still to be met. */
  isNew?: boolean
}

// Until something is typed, the password lacks everything.
const PasswordRules = lazy(async () => ({
  default: (await import("./password-rules")).PasswordRules,
}))

const Rules = ({ password }: { password: string }) => (
  <span className="password-rules" role="status">
    {password === "" ? (
      m.password_needs_all()
    ) : (
      <Suspense fallback={m.password_needs_all()}>
        <PasswordRules password={password} />
      </Suspense>
    )}
  </span>
)

export const PasswordField = ({ name, label, autoComplete, isNew = false }: Props) => {
  const { id, problem, control } = useField(name)
  const [shown, setShown] = useState(false)
  const [typed, setTyped] = useState("")
  const hint = isNew ? <Rules password={typed} /> : undefined
  return (
    <Field {...{ id, name, label, hint, problem }}>
      <span className="field-with-button">
        <input
          type={shown ? "text" : "password"}
          className="field-input"
          required
          autoComplete={autoComplete}
          autoCapitalize="off"
          spellCheck={false}
          maxLength={1000}
          onInput={({ currentTarget }: SyntheticEvent<HTMLInputElement>) => {
            setTyped(currentTarget.value)
          }}
          {...control}
        />
        <button
          type="button"
          className="tool needs-script"
          aria-pressed={shown}
          aria-label={m.password_show()}
          title={m.password_show()}
          onClick={() => {
            setShown(!shown)
          }}
        >
          <Icon name={shown ? "hidden" : "eye"} />
        </button>
      </span>
    </Field>
  )
}
