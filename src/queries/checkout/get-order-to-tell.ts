import type { Pool } from "pg"
import type { Actor } from "../../contracts/access/actor"
import type { Order } from "../../contracts/checkout/order"
import {
  orderNewsOf,
  type NewsFacts,
  type OrderNews,
} from "../../modules/checkout/domain/order-news"
import { orderUnderWay } from "../../modules/checkout/errors"
import { demandRight } from "../access/demand-right"
import { listNamesOfOrder } from "./list-names-of-order"
import { readerColumns, readerTables, type Reader } from "./order-reader"
import { newsFacts, orderColumns, orderOfRow, orderTables, type OrderRow } from "./order-rows"
import { underWay } from "./under-way"

export type OrderToTell = Omit<Reader, "locale"> & {
  order: Order
  news: OrderNews[]
  captured: number
  refunded: number
}

type Row = OrderRow &
  Reader & { facts_of_news: NewsFacts; written_in: "ru" | "en"; is_under_way: boolean }
type Asked = { actor: Actor; id: string; locale: "ru" | "en" }

/** What has no name in the language keeps the one under which it was ordered. */
const named = (order: Order, names: Map<string, string>): Order => ({
  ...order,
  delivery_name: names.get("delivery") ?? order.delivery_name,
  items: order.items.map((item) => ({ ...item, title: names.get(item.id) ?? item.title })),
})

/**
 * An order as it is now, in the language of whoever is told of it. What is still under way may be taken
 * back: it is told of later, or never.
 */
export const getOrderToTell = async (
  pool: Pool,
  { actor, id, locale }: Asked,
): Promise<OrderToTell | null> => {
  demandRight(actor, "checkout.tell_order")
  const { rows } = await pool.query<Row>(
    `select ${orderColumns}, ${newsFacts} as facts_of_news, ${readerColumns},
            case when placed.locale like 'en%' then 'en' else 'ru' end as written_in,
            ${underWay} as is_under_way
       from "order" placed ${orderTables} ${readerTables}
      where placed.id = $1 and placed.deleted_at is null and not placed.is_draft_order`,
    [id],
  )
  const [row] = rows
  if (!row) return null
  if (row.is_under_way) throw orderUnderWay()
  const { account_id, guest_email, time_zone, written_in, facts_of_news, ...told } = row
  const names =
    written_in === locale ? new Map<string, string>() : await listNamesOfOrder(pool, { id, locale })
  const { captured, refunded } = told.facts
  const { locale: _, is_under_way: __, ...shown } = told
  const order = named(orderOfRow(shown), names)
  // A guest's order is paid where it is made, and who pays the courier need not be asked now.
  const can_pay = order.can_pay && account_id !== null && !order.pays_on_delivery
  const news = orderNewsOf(facts_of_news)
  return {
    account_id,
    guest_email,
    time_zone,
    order: { ...order, can_pay },
    news,
    captured,
    refunded,
  }
}
