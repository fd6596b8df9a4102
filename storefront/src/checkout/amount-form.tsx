import { FailureNotice } from "../form/failure-notice"
import { useForm } from "../form/use-form"
import { m } from "../paraglide/messages"
import { Icon } from "../ui/icon"
import { amountForm, amounts } from "./forms"
import { words } from "./words"

type Props = { id: string; title: string; quantity: number }

/** Changed as soon as another amount is chosen; without scripts by its button. */
export const AmountForm = ({ id, title, quantity }: Props) => {
  const { form, busy, failure, handlers } = useForm(amountForm, { id })
  return (
    <form ref={form} method="post" className="amount" aria-busy={busy} {...handlers}>
      <input type="hidden" name="form" value={amountForm.name} />
      <input type="hidden" name="id" value={id} />
      <span className="field-choice">
        <select
          key={quantity}
          className="field-input"
          name="quantity"
          aria-label={m.cart_amount_of({ title })}
          defaultValue={String(quantity)}
          disabled={busy}
          onChange={({ currentTarget }) => {
            currentTarget.form?.requestSubmit()
          }}
        >
          {amounts.map((amount) => (
            <option key={amount}>{amount}</option>
          ))}
        </select>
        <Icon name="down" />
      </span>
      <noscript>
        <button type="submit" className="button">
          {m.save()}
        </button>
      </noscript>
      <FailureNotice failure={failure} words={words} />
    </form>
  )
}
