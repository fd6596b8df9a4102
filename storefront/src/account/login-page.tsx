import { Form } from "../form/form"
import { PasswordField } from "../form/password-field"
import { m } from "../paraglide/messages"
import { Link } from "../ui/link"
import type { Done } from "./done"
import { loginForm } from "./forms/login"
import { OutsideFrame } from "./outside-frame"
import { EmailField } from "./person-fields"
import { words } from "./words"

type Props = { done: Done | undefined; next: string | undefined }

export const LoginPage = ({ done, next }: Props) => (
  <OutsideFrame title={m.login_title()} done={done} lead={next ? m.login_first() : undefined}>
    <Form shape={loginForm} words={words} submit={m.login_submit()}>
      <EmailField />
      <PasswordField name="password" label={m.password()} autoComplete="current-password" />
    </Form>
    <p className="outside-ways">
      <Link to="/account/forgot">{m.login_forgot()}</Link>
      <Link to="/account/register" search={next === undefined ? {} : { next }}>
        {m.login_register()}
      </Link>
    </p>
  </OutsideFrame>
)
