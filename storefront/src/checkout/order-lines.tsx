import type { Order } from "@contracts/checkout/order"
import { PressForm } from "../form/press-form"
import { formatMoney } from "../lib/format"
import { m } from "../paraglide/messages"
import { Link } from "../ui/link"
import { AmountForm } from "./amount-form"
import { takeOutPress } from "./forms"
import { words } from "./words"

type Item = Order["items"][number]
type RowProps = { item: Item; order: Order }

const Name = ({ item: { title, product_handle: handle } }: { item: Item }) =>
  handle === null ? (
    title
  ) : (
    <Link to="/product/$handle" params={{ handle }}>
      {title}
    </Link>
  )

const Changes = ({ item: { id, title, quantity }, order }: RowProps) => (
  <span className="order-line-changes">
    <AmountForm id={id} title={title} quantity={quantity} />
    {order.items.length > 1 ? (
      <PressForm
        shape={takeOutPress}
        words={words}
        values={{ id }}
        as="press-quiet"
        label={m.cart_remove({ title })}
      >
        {m.cart_take_out()}
      </PressForm>
    ) : null}
  </span>
)

const LeaveReview = ({ item: { title, product_handle: handle } }: { item: Item }) =>
  handle === null ? null : (
    <Link
      to="/product/$handle/review"
      params={{ handle }}
      aria-label={m.review_leave_of({ title })}
    >
      {m.review_leave()}
    </Link>
  )

const Row = ({ item, order }: RowProps) => {
  const { quantity, unit_price, total } = item
  const money = (amount: number) => formatMoney({ amount, currency_code: order.currency_code })
  return (
    <li>
      <span>
        <Name item={item} />
      </span>
      <small>{m.checkout_amount({ count: quantity, price: money(unit_price) })}</small>
      {order.can_change ? <Changes item={item} order={order} /> : null}
      {item.can_review ? <LeaveReview item={item} /> : null}
      <span>{money(total)}</span>
    </li>
  )
}

/** What is in the order; as long as it is not paid, with what changes it. */
export const OrderLines = ({ order }: { order: Order }) => (
  <ul className="order-lines">
    {order.items.map((item) => (
      <Row key={item.id} item={item} order={order} />
    ))}
  </ul>
)
