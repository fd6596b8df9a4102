import { Form } from "../form/form"
import { m } from "../paraglide/messages"
import { resetForm } from "./forms/password"
import { NewPasswordFields } from "./new-password-fields"
import { OutsideFrame } from "./outside-frame"
import { words } from "./words"

export const ResetPage = () => (
  <OutsideFrame title={m.reset_title()} lead={m.reset_lead()}>
    <Form shape={resetForm} words={words} submit={m.reset_submit()}>
      <NewPasswordFields />
    </Form>
  </OutsideFrame>
)
