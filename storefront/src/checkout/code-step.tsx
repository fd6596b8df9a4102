import { Form } from "../form/form"
import { TextField } from "../form/text-field"
import { m } from "../paraglide/messages"
import { Link } from "../ui/link"
import { codeForm } from "./pay-forms"
import { TestCardsNote } from "./test-cards-note"
import { words } from "./words"

type Props = { id: string }

export const CodeStep = ({ id }: Props) => (
  <>
    <p className="account-note">{m.pay_confirm_lead()}</p>
    <Form shape={codeForm} words={words} submit={m.pay_confirm_submit()}>
      <TextField
        name="code"
        label={m.pay_code()}
        inputMode="numeric"
        autoComplete="one-time-code"
        maxLength={20}
      />
    </Form>
    <Link to="/account/orders/$id/pay" params={{ id }} className="pay-back">
      {m.pay_other_card()}
    </Link>
    <TestCardsNote />
  </>
)
