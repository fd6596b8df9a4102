import { Form } from "../form/form"
import { m } from "../paraglide/messages"
import { Link } from "../ui/link"
import type { Done } from "./done"
import { forgottenForm } from "./forms/login"
import { OutsideFrame } from "./outside-frame"
import { EmailField } from "./person-fields"
import { words } from "./words"

type Props = { done: Done | undefined }

export const ForgotPage = ({ done }: Props) => (
  <OutsideFrame title={m.forgot_title()} lead={m.forgot_lead()} done={done}>
    <Form shape={forgottenForm} words={words} submit={m.forgot_submit()}>
      <EmailField />
    </Form>
    <p className="outside-ways">
      <Link to="/account/login">{m.forgot_back()}</Link>
    </p>
  </OutsideFrame>
)
