import { AccountHead } from "../account/account-head"
import { words } from "../account/words"
import { PressForm } from "../form/press-form"
import { formatMoment, formatMoney } from "../lib/format"
import { m } from "../paraglide/messages"
import { Icon } from "../ui/icon"
import type { GuestOrder } from "./guest-order.server"
import { orderLinkPress } from "./order-link-press"
import { deliveryWord, paymentWord } from "./order-words"

type Props = { order: GuestOrder; zone: string }

const Items = ({ order }: { order: GuestOrder }) => {
  const money = (amount: number) => formatMoney({ amount, currency_code: order.currency_code })
  return (
    <table className="order-items">
      <thead>
        <tr>
          <th scope="col">{m.order_product()}</th>
          <th scope="col">{m.order_amount()}</th>
          <th scope="col">{m.order_sum()}</th>
        </tr>
      </thead>
      <tbody>
        {order.items.map(({ id, product_title, quantity, total }) => (
          <tr key={id}>
            <th scope="row">{product_title}</th>
            <td>{quantity}</td>
            <td>{money(total)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" colSpan={2}>
            {m.order_delivery()}
          </th>
          <td>{money(order.shipping_total)}</td>
        </tr>
        <tr className="order-total">
          <th scope="row" colSpan={2}>
            {m.order_total()}
          </th>
          <td>{money(order.total)}</td>
        </tr>
      </tfoot>
    </table>
  )
}

/** What a guest has ordered, for whoever holds the link of the mail. */
export const GuestOrderPage = ({ order, zone }: Props) => {
  const title = m.order_title({ number: order.display_id })
  const { city, address_1: street } = order.shipping_address ?? {}
  const place = [city, street].filter(Boolean).join(", ")
  return (
    <div className="frame order">
      <AccountHead title={title} />
      <header className="page-head">
        <h1>{title}</h1>
        <p>{m.order_placed_at({ moment: formatMoment(order.created_at, zone) })}</p>
      </header>
      <dl className="order-facts">
        <div>
          <dt>{m.order_payment()}</dt>
          <dd>{paymentWord(order)}</dd>
        </div>
        <div>
          <dt>{m.order_delivery()}</dt>
          <dd>{deliveryWord(order)}</dd>
        </div>
        {place === "" ? null : (
          <div>
            <dt>{m.order_address()}</dt>
            <dd>{place}</dd>
          </div>
        )}
      </dl>
      <Items order={order} />
    </div>
  )
}

/** A link that opens nothing: too old, torn, or of another order. */
export const ClosedOrderPage = ({ sent }: { sent: boolean }) => {
  const title = m.order_closed_title()
  return (
    <div className="frame outside">
      <AccountHead title={title} />
      <header className="page-head">
        <h1>{title}</h1>
        <p>{m.order_closed_text()}</p>
      </header>
      {sent ? (
        <div className="notice notice-done" role="status">
          <Icon name="check" />
          <p>{m.order_link_sent()}</p>
        </div>
      ) : (
        <PressForm shape={orderLinkPress} words={words} as="button button-main">
          {m.order_link_send()}
        </PressForm>
      )}
    </div>
  )
}
