import type { Pool } from "pg"
import { paymentUnderWay } from "../../modules/checkout/domain/payment-under-way"

type Session = {
  id: string
  provider_id: string
  status: string
  token: string | null
  /** What the order cost when it was opened. */
  amount: number
}

export type PaymentState = {
  collection_id: string
  amount: number
  currency_code: string
  session: Session | null
  /** Authorised, and not yet taken and counted. */
  payment_id: string | null
}

/** Where the payment of an order stands that is not paid yet; null where there is none. */
export const getPaymentState = async (
  pool: Pool,
  orderId: string,
): Promise<PaymentState | null> => {
  const { rows } = await pool.query<PaymentState>(
    `select collection.id as collection_id, collection.amount::float as amount,
            collection.currency_code,
            (select jsonb_build_object('id', session.id, 'provider_id', session.provider_id,
                      'status', session.status, 'token', session.data ->> 'token',
                      'amount', session.amount)
               from payment_session session
              where session.payment_collection_id = collection.id and session.deleted_at is null
              order by session.created_at desc limit 1) as session,
            (select payment.id from payment
              where payment.payment_collection_id = collection.id and payment.deleted_at is null
                and ${paymentUnderWay}
                and payment.provider_id like 'pp\\_card\\_%'
              limit 1) as payment_id
       from order_payment_collection link
       join payment_collection collection on collection.id = link.payment_collection_id
      where link.order_id = $1 and link.deleted_at is null and collection.deleted_at is null
        and collection.status not in ('completed', 'canceled')
      order by collection.created_at desc limit 1`,
    [orderId],
  )
  return rows[0] ?? null
}
