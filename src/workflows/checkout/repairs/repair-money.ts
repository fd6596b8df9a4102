import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import type { Disagreement } from "../../../modules/checkout/domain/disagreement"
import { captureUnheard } from "../../../modules/checkout/domain/payment-under-way"

const knexOf = (container: MedusaContainer): Knex =>
  container.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION)

const big = (name: string): string => `jsonb_build_object('value', ${name}::text, 'precision', 20)`

/** As Medusa counts after each payment; it was cut off before. */
export const countPayment = async (
  container: MedusaContainer,
  { id }: Disagreement,
): Promise<void> => {
  await knexOf(container).raw(
    `update payment_collection collection
        set captured_amount = taken, raw_captured_amount = ${big("taken")},
            refunded_amount = returned, raw_refunded_amount = ${big("returned")},
            status = case when taken >= collection.amount then 'completed'
                          else collection.status end,
            completed_at = case when taken >= collection.amount
                                then coalesce(collection.completed_at, now())
                                else collection.completed_at end,
            updated_at = now()
       from (select coalesce(sum(capture.amount), 0) as taken from capture
               join payment on payment.id = capture.payment_id
              where payment.payment_collection_id = :id and capture.deleted_at is null
                and not ${captureUnheard}) captured,
            (select coalesce(sum(refund.amount), 0) as returned from refund
               join payment on payment.id = refund.payment_id
              where payment.payment_collection_id = :id and refund.deleted_at is null) refunded
      where collection.id = :id`,
    { id },
  )
}

/** The order hears of a payment or a refund that it was not told of. */
export const tellPayment = async (
  container: MedusaContainer,
  { id, order_id, amount }: Disagreement,
): Promise<void> => {
  if (order_id === null) return
  const { rows } = await knexOf(container).raw<{
    rows: { currency_code: string; told: boolean }[]
  }>(
    `select currency_code, exists (select from order_transaction
                                    where reference_id = :id and deleted_at is null) as told
       from "order" where id = :order_id
        and (exists (select from capture where id = :id) or exists (select from refund where id = :id))`,
    { id, order_id },
  )
  const [order] = rows
  if (!order || order.told) return
  await container.resolve(Modules.ORDER).addOrderTransactions({
    order_id,
    amount,
    currency_code: order.currency_code,
    reference: amount > 0 ? "capture" : "refund",
    reference_id: id,
  })
}
