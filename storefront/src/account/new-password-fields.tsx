import { PasswordField } from "../form/password-field"
import { m } from "../paraglide/messages"

export const NewPasswordFields = () => (
  <>
    <PasswordField name="password" label={m.password_new()} autoComplete="new-password" isNew />
    <PasswordField name="password_again" label={m.password_again()} autoComplete="new-password" />
  </>
)
