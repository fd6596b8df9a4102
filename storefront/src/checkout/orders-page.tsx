import type { Order } from "@contracts/checkout/order"
import { AccountFrame } from "../account/account-frame"
import { formatMoment, formatMoney } from "../lib/format"
import { m } from "../paraglide/messages"
import { EmptyState } from "../ui/empty-state"
import { Link } from "../ui/link"
import type { Position } from "./cart.server"
import { OrderState } from "./order-status"
import type { Orders } from "./orders.server"

const columns = [
  m.order_column_number,
  m.order_column_status,
  m.order_column_product,
  m.order_column_amount,
  m.order_column_sum,
  m.order_column_changed,
]

const WaitingRow = ({ position: { title, quantity, sum } }: { position: Position }) => (
  <tr>
    <td>
      <Link to="/cart">{m.order_waits_number()}</Link>
    </td>
    <td>
      <OrderState status="waiting" />
    </td>
    <td>{title}</td>
    <td data-label={m.order_column_amount()}>{quantity}</td>
    <td>{formatMoney(sum)}</td>
    <td />
  </tr>
)

/** Number, state and moment stand once, beside the first of the products. */
const OrderRows = ({ order, zone }: { order: Order; zone: string }) => {
  const { id, number, status, items, currency_code, updated_at } = order
  return items.map((item, index) => (
    <tr key={item.id} className={index > 0 ? "order-more" : undefined}>
      {index > 0 ? null : (
        <>
          <td rowSpan={items.length}>
            <Link to="/account/orders/$id" params={{ id }}>
              {number}
            </Link>
          </td>
          <td rowSpan={items.length}>
            <OrderState status={status} />
          </td>
        </>
      )}
      <td>{item.title}</td>
      <td data-label={m.order_column_amount()}>{item.quantity}</td>
      <td>{formatMoney({ amount: item.total, currency_code })}</td>
      {index > 0 ? null : (
        <td rowSpan={items.length} data-label={m.order_column_changed()}>
          {formatMoment(updated_at, zone)}
        </td>
      )}
    </tr>
  ))
}

const Table = ({ waiting, orders, zone }: Orders) => (
  <div className="orders-scroll" tabIndex={0} role="region" aria-label={m.orders()}>
    <table className="orders">
      <thead>
        <tr>
          {columns.map((name) => (
            <th key={name()} scope="col">
              {name()}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {waiting.map((position) => (
          <WaitingRow key={position.id} position={position} />
        ))}
      </tbody>
      {orders.map((order) => (
        <tbody key={order.id}>
          <OrderRows order={order} zone={zone} />
        </tbody>
      ))}
    </table>
  </div>
)

const Pages = ({ page, pages }: Pick<Orders, "page" | "pages">) =>
  pages < 2 ? null : (
    <nav className="orders-pages" aria-label={m.orders_pages()}>
      {page > 1 ? (
        <Link to="/account/orders" search={page > 2 ? { page: page - 1 } : {}} className="button">
          {m.orders_newer()}
        </Link>
      ) : null}
      {page < pages ? (
        <Link to="/account/orders" search={{ page: page + 1 }} className="button">
          {m.orders_older()}
        </Link>
      ) : null}
    </nav>
  )

export const OrdersPage = ({ found }: { found: Orders }) => (
  <AccountFrame title={m.orders()}>
    {found.orders.length + found.waiting.length === 0 ? (
      <EmptyState title={m.orders_empty_title()} text={m.orders_empty_text()}>
        <Link to="/catalog" className="button button-main">
          {m.home_to_catalogue()}
        </Link>
      </EmptyState>
    ) : (
      <>
        <Table {...found} />
        <Pages {...found} />
      </>
    )}
  </AccountFrame>
)
