import { paymentUnasked } from "../../modules/checkout/domain/unasked-payment"

const unasked = paymentUnasked({ cart: "made.id", before: "placed.created_at" })

const unlinked = `
  not exists (
    select from order_cart link
     where link.order_id = placed.id and link.deleted_at is null)`

/** Its positions have left the account's cart for good. */
const settled = `
  exists (
    select from checkout_selection picked
     where picked.cart_id = made.id and picked.settled_at is not null)`

const unpaid = `
  not exists (
    select from order_payment_collection link
      join payment on payment.payment_collection_id = link.payment_collection_id
     where link.order_id = placed.id and link.deleted_at is null)`

/**
 * An order, `placed`, that Medusa is making of a cart at this moment: what belongs to it is written bit
 * by bit, and any failure still takes it back.
 */
export const underWay = `
  ${unpaid} and exists (
    select from cart made
     where made.id = placed.metadata ->> 'cart_id' and not ${settled}
       and (made.completed_at is null or ${unlinked} or ${unasked}))`
