import type { Account } from "@contracts/account/account"
import { Form } from "../form/form"
import { PasswordField } from "../form/password-field"
import { m } from "../paraglide/messages"
import { AccountFrame } from "./account-frame"
import type { Done } from "./done"
import { emailForm } from "./forms/email"
import { EmailField } from "./person-fields"
import { words } from "./words"

type Props = { account: Account; done: Done | undefined }

export const EmailPage = ({ account, done }: Props) => (
  <AccountFrame title={m.account_email()} lead={m.email_now({ email: account.email })} done={done}>
    {account.email_wanted === null ? null : (
      <p className="account-note">{m.waits_new_email_text({ email: account.email_wanted })}</p>
    )}
    <Form shape={emailForm} words={words} submit={m.email_submit()}>
      <EmailField label={m.email_new()} />
      <PasswordField name="password_now" label={m.password_now()} autoComplete="current-password" />
    </Form>
  </AccountFrame>
)
