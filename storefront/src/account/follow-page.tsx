import { Form } from "../form/form"
import type { FormShape } from "../form/form-shape"
import { OutsideFrame } from "./outside-frame"
import { words } from "./words"

type Props = {
  shape: FormShape
  title: string
  lead: string
  submit: string
}

/**
 * Where the link of a mail leads. It waits for a click of its own, since programs that look after a
 * mailbox open every link in it.
 */
export const FollowPage = ({ shape, title, lead, submit }: Props) => (
  <OutsideFrame title={title} lead={lead}>
    <Form shape={shape} words={words} submit={submit}>
      {null}
    </Form>
  </OutsideFrame>
)
