import type { Pool, PoolClient } from "pg"
import type { Actor } from "../../contracts/access/actor"
import {
  orderNewsOf,
  type OrderNews,
  type NewsFacts,
  type OrderNewsName,
} from "../../modules/checkout/domain/order-news"
import { demandRight } from "../access/demand-right"
import { readerColumns, readerTables, type Reader } from "./order-reader"
import { newsFacts, orderTables } from "./order-rows"

export type NewsOfOrder = Reader & { id: string; news: (OrderNews & { since: Date })[] }

type Row = Reader & { id: string; facts: NewsFacts } & Record<OrderNewsName, Date | null>

const ofPayments = (table: "capture" | "refund") => `
  (select max(done.created_at) from order_payment_collection link
     join payment on payment.payment_collection_id = link.payment_collection_id
     join ${table} done on done.payment_id = payment.id
    where link.order_id = placed.id and link.deleted_at is null and done.deleted_at is null)`

const ofFulfilments = (column: "packed_at" | "shipped_at" | "delivered_at") => `
  (select max(done.${column}) from order_fulfillment link
     join fulfillment done on done.id = link.fulfillment_id
    where link.order_id = placed.id and link.deleted_at is null
      and done.canceled_at is null and done.deleted_at is null)`

const since: Record<OrderNewsName, string> = {
  placed: "placed.created_at",
  expiring: "deadline.warned_at",
  paid: ofPayments("capture"),
  refunded: ofPayments("refund"),
  // Money that is given back later is news of the same end.
  cancelled: `greatest(placed.canceled_at, ${ofPayments("refund")})`,
  ready_for_delivery: ofFulfilments("packed_at"),
  delivering: ofFulfilments("shipped_at"),
  delivered: ofFulfilments("delivered_at"),
}

const times = Object.entries(since)
  .map(([name, moment]) => `${moment} as ${name}`)
  .join(", ")

/** What there is to tell of orders as they are now, since when, and to whom. */
export const listOrderNews = async (
  pool: Pool | PoolClient,
  { actor, ids }: { actor: Actor; ids: string[] },
): Promise<NewsOfOrder[]> => {
  demandRight(actor, "checkout.tell_order")
  const { rows } = await pool.query<Row>(
    `select placed.id, ${readerColumns}, ${newsFacts} as facts, ${times}
       from "order" placed ${orderTables} ${readerTables}
      where placed.id = any($1) and placed.deleted_at is null and not placed.is_draft_order`,
    [ids],
  )
  return rows.map(({ id, account_id, guest_email, time_zone, locale, facts, ...moments }) => ({
    id,
    account_id,
    guest_email,
    time_zone,
    locale,
    news: orderNewsOf(facts).flatMap((news) => {
      const moment = moments[news.name]
      return moment === null ? [] : [{ ...news, since: moment }]
    }),
  }))
}
