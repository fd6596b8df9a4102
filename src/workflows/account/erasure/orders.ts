import { erasing } from "./eraser"

const addresses = `select unnest(array[shipping_address_id, billing_address_id])
  from "order" where customer_id = :customerId`

const payments = `select link.payment_collection_id from order_payment_collection link
  join "order" on "order".id = link.order_id where "order".customer_id = :customerId`

const nobody = `first_name = null, last_name = null, company = null, phone = null,
  address_1 = null, address_2 = null, postal_code = null, metadata = null, updated_at = now()`

/** What was sold for how much stays in the books, with town and country; the buyer does not. */
export const eraseFromOrders = erasing([
  `update order_address set ${nobody} where id in (${addresses})`,
  `update fulfillment_address set ${nobody} where id in (
     select fulfillment.delivery_address_id from fulfillment
       join order_fulfillment link on link.fulfillment_id = fulfillment.id
       join "order" on "order".id = link.order_id
      where "order".customer_id = :customerId)`,
  `update payment_session set context = '{}', updated_at = now()
    where payment_collection_id in (${payments})`,
  // A transfer of an order tells the e-mail that it had before.
  `update order_change_action action set details = null
     from "order" where "order".id = action.order_id and "order".customer_id = :customerId
      and action.action = 'TRANSFER_CUSTOMER'`,
  `update "order" set email = null, metadata = null, updated_at = now()
    where customer_id = :customerId`,
])
