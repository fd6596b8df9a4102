import { useEffect, useState } from "react"
import { AccountHead } from "../account/account-head"
import { Availability } from "../catalog/availability"
import { PressForm } from "../form/press-form"
import { formatMoney } from "../lib/format"
import { m } from "../paraglide/messages"
import { localizeHref } from "../paraglide/runtime"
import { EmptyState } from "../ui/empty-state"
import { ProductPicture } from "../ui/product-picture"
import { Link } from "../ui/link"
import { AmountForm } from "./amount-form"
import type { getCart } from "./cart-functions"
import type { Position } from "./cart.server"
import { tellCartCount } from "./cart-count"
import { clearPress, takeOutPress } from "./forms"
import { ReorderedNotice } from "./reordered-notice"
import { words } from "./words"

/** The form that leads on to the checkout; what is ticked belongs to it from wherever it stands. */
const CHOICE = "chosen"

type Cart = NonNullable<Awaited<ReturnType<typeof getCart>>>

const NameOf = ({ position: { handle, title, version } }: { position: Position }) => (
  <h2>
    {handle === null ? (
      title
    ) : (
      <Link to="/product/$handle" params={{ handle }}>
        {title}
      </Link>
    )}
    {version === null ? null : <span className="position-version">{version}</span>}
  </h2>
)

const State = ({ position: { handle, available, stock, quantity } }: { position: Position }) => {
  if (handle === null) return <p className="position-wrong">{m.cart_gone()}</p>
  const enough = available && (stock === null || stock >= quantity)
  return enough ? null : <Availability available={available} stock={stock} />
}

type RowProps = { position: Position; chosen: boolean; choose: (id: string) => void }

const PositionRow = ({ position, chosen, choose }: RowProps) => {
  const { id, title, image, quantity, each, sum } = position
  return (
    <li className="position">
      <label className="check position-choice">
        <input
          type="checkbox"
          name="line"
          value={id}
          form={CHOICE}
          aria-label={m.cart_choose({ title })}
          checked={chosen}
          onChange={() => {
            choose(id)
          }}
        />
      </label>
      <div className="position-picture">
        {image === null ? null : <ProductPicture as="thumbnail" url={image} alt="" />}
      </div>
      <div className="position-name">
        <NameOf position={position} />
        <State position={position} />
        {quantity > 1 ? <p>{m.cart_each({ price: formatMoney(each) })}</p> : null}
      </div>
      <AmountForm id={id} title={title} quantity={quantity} />
      <p className="position-sum">{formatMoney(sum)}</p>
      <PressForm
        shape={takeOutPress}
        words={words}
        values={{ id }}
        as="press-quiet"
        label={m.cart_remove({ title })}
      >
        {m.cart_take_out()}
      </PressForm>
    </li>
  )
}

const Nothing = () => (
  <EmptyState title={m.cart_empty_title()} text={m.cart_empty_text()}>
    <Link to="/catalog" className="button button-main">
      {m.home_to_catalogue()}
    </Link>
  </EmptyState>
)

type SumProps = { chosen: Position[]; all: boolean; sum: Cart["sum"] }

const ChosenSum = ({ chosen, all, sum }: SumProps) => {
  const amount = chosen.reduce((total, position) => total + position.sum.amount, 0)
  return (
    <aside className="cart-sum" aria-label={m.cart_sum()}>
      <p className="cart-sum-row" role="status">
        <span>{all ? m.cart_sum() : m.cart_chosen()}</span>
        <strong className="price">{formatMoney({ ...sum, amount })}</strong>
      </p>
      <p className="cart-note">{m.cart_vat()}</p>
      <form id={CHOICE} action={localizeHref("/checkout")} className="cart-on">
        <button type="submit" className="button button-main" disabled={chosen.length === 0}>
          {m.checkout_open()}
        </button>
      </form>
      {chosen.length === 0 ? <p className="cart-note">{m.cart_choose_one()}</p> : null}
    </aside>
  )
}

const Positions = ({ cart: { positions, sum } }: { cart: Cart }) => {
  const [left, setLeft] = useState<string[]>([])
  const chosen = positions.filter(({ id }) => !left.includes(id))
  const choose = (id: string) => {
    setLeft(left.includes(id) ? left.filter((one) => one !== id) : [...left, id])
  }
  return (
    <div className="cart">
      <div>
        <ul className="positions">
          {positions.map((position) => (
            <PositionRow
              key={position.id}
              position={position}
              chosen={chosen.includes(position)}
              choose={choose}
            />
          ))}
        </ul>
        <PressForm shape={clearPress} words={words} as="press-quiet">
          {m.cart_clear()}
        </PressForm>
      </div>
      <ChosenSum chosen={chosen} all={chosen.length === positions.length} sum={sum} />
    </div>
  )
}

export const CartPage = ({ cart }: { cart: Cart }) => {
  const count = cart.positions.reduce((sum, { quantity }) => sum + quantity, 0)
  useEffect(() => {
    tellCartCount(count)
  }, [count])
  return (
    <div className="frame">
      <AccountHead title={m.cart()} />
      <header className="page-head">
        <h1>{m.cart()}</h1>
        {count > 0 ? <p>{m.cart_lead()}</p> : null}
      </header>
      {cart.reordered ? <ReorderedNotice {...cart.reordered} /> : null}
      {count > 0 ? <Positions cart={cart} /> : <Nothing />}
    </div>
  )
}
