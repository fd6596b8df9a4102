import { captureUnheard } from "../../../modules/checkout/domain/payment-under-way"

const taken = `
  select coalesce(sum(capture.amount), 0) from capture
    join payment on payment.id = capture.payment_id
   where payment.payment_collection_id = collection.id and capture.deleted_at is null
     and not ${captureUnheard}`

const givenBack = `
  select coalesce(sum(refund.amount), 0) from refund
    join payment on payment.id = refund.payment_id
   where payment.payment_collection_id = collection.id and refund.deleted_at is null`

const ofOrders = `
  from "order" placed
  join order_summary summary on summary.order_id = placed.id and summary.version = placed.version
   and summary.deleted_at is null
  cross join lateral (
    select coalesce(sum(collection.captured_amount - collection.refunded_amount), 0) as kept
      from order_payment_collection link
      join payment_collection collection on collection.id = link.payment_collection_id
     where link.order_id = placed.id and link.deleted_at is null) money
 where placed.deleted_at is null`

/** Each selects kind, id, order_id, amount and other. What is young may just be going on. */
export const moneyDisagreements = [
  `select 'authorized_only' as kind, payment.id, link.order_id,
          payment.amount::float as amount, 0::float as other
     from payment
     join order_payment_collection link using (payment_collection_id)
     join "order" placed on placed.id = link.order_id and placed.canceled_at is null
     cross join lateral (
       select coalesce(bool_or(${captureUnheard}), false) as unheard,
              coalesce(bool_or(not ${captureUnheard}), false) as heard, max(created_at) as at
         from capture where payment_id = payment.id and deleted_at is null) took
    where payment.deleted_at is null and payment.canceled_at is null
      and payment.captured_at is null and link.deleted_at is null
      and (took.unheard or payment.provider_id like 'pp\\_card\\_%') and not took.heard
      and coalesce(took.at, payment.created_at) between $2 and $1`,

  `select 'captured_miscounted' as kind, collection.id, link.order_id,
          (coalesce(collection.captured_amount, 0) - coalesce(collection.refunded_amount, 0))::float
            as amount,
          ((${taken}) - (${givenBack}))::float as other
     from payment_collection collection
     left join order_payment_collection link on link.payment_collection_id = collection.id
      and link.deleted_at is null
    where collection.deleted_at is null and collection.updated_at between $2 and $1
      and (coalesce(collection.captured_amount, 0) <> (${taken})
           or coalesce(collection.refunded_amount, 0) <> (${givenBack}))`,

  `select 'payment_untold' as kind, moved.id, link.order_id,
          moved.amount::float as amount, 0::float as other
     from (select capture.id, payment_collection_id, capture.amount, capture.created_at
             from capture join payment on payment.id = payment_id
            where capture.deleted_at is null and not ${captureUnheard}
           union all
           select refund.id, payment_collection_id, -refund.amount, refund.created_at
             from refund join payment on payment.id = payment_id
            where refund.deleted_at is null) moved
     join order_payment_collection link using (payment_collection_id)
    where link.deleted_at is null and moved.created_at between $2 and $1
      and not exists (select from order_transaction told
                       where told.reference_id = moved.id and told.deleted_at is null)`,

  `select 'paid_and_cancelled' as kind, placed.id, placed.id as order_id,
          money.kept::float as amount, 0::float as other
     ${ofOrders} and placed.canceled_at between $2 and $1 and money.kept > 0`,

  `select 'overpaid' as kind, placed.id, placed.id as order_id, money.kept::float as amount,
          (summary.totals ->> 'current_order_total')::float as other
     ${ofOrders} and placed.canceled_at is null and placed.updated_at between $2 and $1
       and money.kept > (summary.totals ->> 'current_order_total')::numeric`,

  `select 'paid_without_order' as kind, capture.id, null as order_id,
          capture.amount::float as amount, 0::float as other
     from capture join payment on payment.id = capture.payment_id
    where capture.deleted_at is null and capture.created_at between $2 and $1
      and not exists (select from order_payment_collection link
                       where link.payment_collection_id = payment.payment_collection_id
                         and link.deleted_at is null)
      and not exists (select from refund where payment_id = payment.id and deleted_at is null)`,
] as const
