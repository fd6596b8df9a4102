import { erasing } from "./eraser"

const own = "select id from cart where customer_id = :customerId"

/** Every cart, the ones that became orders too: the order has what the books need. */
export const eraseCarts = erasing([
  `delete from checkout_card where customer_id = :customerId`,
  `update payment_session set context = '{}', updated_at = now()
    where payment_collection_id in (
      select payment_collection_id from cart_payment_collection where cart_id in (${own}))`,
  `with gone as (
     delete from cart where customer_id = :customerId
     returning shipping_address_id, billing_address_id)
   delete from cart_address where id in (
     select unnest(array[shipping_address_id, billing_address_id]) from gone)`,
])
