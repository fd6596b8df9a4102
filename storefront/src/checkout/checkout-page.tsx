import { useState } from "react"
import { AccountHead } from "../account/account-head"
import { nameOf, placeOf } from "../account/address-words"
import { ChoiceList } from "../form/choice-list"
import { Form } from "../form/form"
import { useKept } from "../form/use-kept"
import { formatMoney } from "../lib/format"
import { m } from "../paraglide/messages"
import { EmptyState } from "../ui/empty-state"
import { Link } from "../ui/link"
import type { Checkout } from "./checkout.server"
import { checkoutForm } from "./forms"
import { NewAddress } from "./new-address"
import { words } from "./words"

type Props = { checkout: Checkout }

const wayWords = {
  now: { label: m.checkout_pay_now, hint: m.checkout_pay_now_hint },
  on_delivery: { label: m.checkout_pay_on_delivery, hint: m.checkout_pay_on_delivery_hint },
  later: { label: m.checkout_pay_later, hint: m.checkout_pay_later_hint },
}

const Places = ({ addresses }: Pick<Checkout, "addresses">) =>
  addresses.length === 0 ? (
    <input type="hidden" name="address" value="new" />
  ) : (
    <ChoiceList
      name="address"
      label={m.checkout_address()}
      choices={[
        ...addresses.map((address) => ({
          value: address.id,
          label: nameOf(address),
          hint: placeOf(address),
        })),
        { value: "new", label: m.checkout_address_other() },
      ]}
    />
  )

const Sum = ({ checkout: { positions, sum, options }, chosen }: Props & { chosen: string }) => {
  const way = options.find(({ id }) => id === chosen)
  const money = (amount: number) => formatMoney({ ...sum, amount })
  return (
    <aside className="cart-sum" aria-label={m.checkout_your_order()}>
      <h2>{m.checkout_your_order()}</h2>
      <ul className="order-lines">
        {positions.map(({ id, title, quantity, each, sum: whole }) => (
          <li key={id}>
            <span>{title}</span>
            <small>{m.checkout_amount({ count: quantity, price: formatMoney(each) })}</small>
            <span>{formatMoney(whole)}</span>
          </li>
        ))}
      </ul>
      {way ? (
        <p className="cart-sum-row">
          <span>{m.checkout_delivery_row()}</span>
          <span>{way.amount === 0 ? m.checkout_free() : money(way.amount)}</span>
        </p>
      ) : null}
      <p className="cart-sum-row" role="status">
        <span>{m.checkout_total()}</span>
        <strong className="price">{money(sum.amount + (way?.amount ?? 0))}</strong>
      </p>
      <Link to="/cart">{m.checkout_back()}</Link>
    </aside>
  )
}

const usualOf = ({ addresses, options, ways, positions, key }: Checkout) => ({
  address: (addresses.find((one) => one.is_default_shipping) ?? addresses[0])?.id ?? "new",
  delivery: options[0]?.id ?? "",
  pay: ways[0] ?? "",
  remember: "on",
  lines: positions.map(({ id }) => id).join(","),
  key,
})

const Choices = ({ checkout }: Props) => {
  const usual = usualOf(checkout)
  const kept = useKept(checkoutForm)
  const [chosen, choose] = useState(kept?.values.delivery ?? usual.delivery)
  const { options, ways, sum } = checkout
  return (
    <div className="cart">
      <Form shape={checkoutForm} words={words} values={usual} submit={m.checkout_place()}>
        <Places addresses={checkout.addresses} />
        <NewAddress alone={checkout.addresses.length === 0} />
        <ChoiceList
          name="delivery"
          label={m.checkout_delivery()}
          onChoose={choose}
          choices={options.map(({ id, name, hint, amount }) => ({
            value: id,
            label: name,
            hint,
            aside: amount === 0 ? m.checkout_free() : formatMoney({ ...sum, amount }),
          }))}
        />
        {options.length === 0 ? <p>{m.checkout_no_delivery()}</p> : null}
        <ChoiceList
          name="pay"
          label={m.checkout_pay()}
          choices={ways.map((way) => ({
            value: way,
            label: wayWords[way].label(),
            hint: wayWords[way].hint(),
          }))}
        />
        <input type="hidden" name="lines" value={usual.lines} />
        <input type="hidden" name="key" value={usual.key} />
      </Form>
      <Sum checkout={checkout} chosen={chosen} />
    </div>
  )
}

export const CheckoutPage = ({ checkout }: Props) => (
  <div className="frame checkout">
    <AccountHead title={m.checkout()} />
    <header className="page-head">
      <h1>{m.checkout()}</h1>
      {checkout.positions.length > 0 ? <p>{m.checkout_lead()}</p> : null}
    </header>
    {checkout.positions.length > 0 ? (
      <Choices checkout={checkout} />
    ) : (
      <EmptyState title={m.checkout_empty_title()} text={m.checkout_empty_text()}>
        <Link to="/cart" className="button button-main">
          {m.cart_open()}
        </Link>
      </EmptyState>
    )}
  </div>
)
