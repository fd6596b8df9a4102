import { Form } from "../form/form"
import { PasswordField } from "../form/password-field"
import { m } from "../paraglide/messages"
import { AccountFrame } from "./account-frame"
import type { Done } from "./done"
import { passwordForm } from "./forms/password"
import { NewPasswordFields } from "./new-password-fields"
import { words } from "./words"

type Props = { done: Done | undefined }

export const PasswordPage = ({ done }: Props) => (
  <AccountFrame title={m.account_password()} lead={m.password_lead()} done={done}>
    <Form shape={passwordForm} words={words} submit={m.password_submit()}>
      <PasswordField name="password_now" label={m.password_now()} autoComplete="current-password" />
      <NewPasswordFields />
    </Form>
  </AccountFrame>
)
