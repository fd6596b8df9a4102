import type { Order } from "@contracts/checkout/order"
import { useEffect } from "react"
import { AccountFrame } from "../account/account-frame"
import { addressLines } from "../account/address-words"
import type { Done } from "../account/done"
import { formatMoment, formatMoney } from "../lib/format"
import { m } from "../paraglide/messages"
import { Link } from "../ui/link"
import { PressForm } from "../form/press-form"
import { askCartCount } from "./cart-count"
import { cancelOrderPress, reorderPress } from "./forms"
import { OrderLines } from "./order-lines"
import { OrderState } from "./order-status"
import { words } from "./words"

type Props = { order: Order; zone: string; done: Done | undefined }

type OrderOnly = { order: Order }

const PayLink = ({ order: { id, total: amount, currency_code } }: OrderOnly) => (
  <>
    <p>{m.order_pay_waits({ sum: formatMoney({ amount, currency_code }) })}</p>
    <Link to="/account/orders/$id/pay" params={{ id }} className="button button-main">
      {m.order_pay()}
    </Link>
  </>
)

const Waiting = ({ order, zone }: OrderOnly & { zone: string }) =>
  order.can_pay || order.expires_at !== null ? (
    <section className="waiting">
      {order.can_pay ? <PayLink order={order} /> : null}
      {order.expires_at === null ? null : (
        <p>{m.order_expires({ moment: formatMoment(order.expires_at, zone) })}</p>
      )}
    </section>
  ) : null

const Cancel = () => (
  <details className="unfold">
    <summary>{m.order_cancel()}</summary>
    <p>{m.order_cancel_text()}</p>
    <PressForm shape={cancelOrderPress} words={words}>
      {m.order_cancel_press()}
    </PressForm>
  </details>
)

const Sums = ({ order: { delivery_name, delivery_total, total, currency_code } }: OrderOnly) => (
  <>
    {delivery_name === null ? null : (
      <p className="cart-sum-row">
        <span>{delivery_name}</span>
        <span>
          {delivery_total === 0
            ? m.checkout_free()
            : formatMoney({ amount: delivery_total, currency_code })}
        </span>
      </p>
    )}
    <p className="cart-sum-row">
      <span>{m.checkout_total()}</span>
      <strong className="price">{formatMoney({ amount: total, currency_code })}</strong>
    </p>
  </>
)
export const OrderPage = ({ order, zone, done }: Props) => {
  // What has just been ordered is in the cart no more.
  useEffect(askCartCount, [done])
  return (
    <AccountFrame
      title={m.order_number({ number: order.number })}
      lead={m.order_made({ moment: formatMoment(order.created_at, zone) })}
      done={done}
    >
      <p className="order-head">
        <OrderState status={order.status} />
      </p>
      <Waiting order={order} zone={zone} />
      <section className="account-part" aria-labelledby="order-items">
        <h2 id="order-items">{m.order_items()}</h2>
        <OrderLines order={order} />
        <Sums order={order} />
        {order.can_change ? (
          <Cancel />
        ) : (
          <PressForm shape={reorderPress} words={words}>
            {m.order_again()}
          </PressForm>
        )}
      </section>
      {order.address === null ? null : (
        <section className="account-part" aria-labelledby="order-to">
          <h2 id="order-to">{m.order_to()}</h2>
          <address className="order-address">
            {addressLines(order.address).map((line) => (
              <span key={line}>{line}</span>
            ))}
          </address>
        </section>
      )}
      <Link to="/account/orders" className="button">
        {m.orders()}
      </Link>
    </AccountFrame>
  )
}
