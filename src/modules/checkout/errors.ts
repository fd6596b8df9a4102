import { MedusaError } from "@medusajs/framework/utils"
import { textOfProblems, type FormProblem } from "../../contracts/account/problem"

const refusal = (code: string, message: string) => () =>
  new MedusaError(MedusaError.Types.NOT_ALLOWED, message, code)

/** The same code as the database's, which refuses a second open cart. */
export const cartTaken = refusal(
  "checkout_cart_taken",
  "The cart has just changed elsewhere: ask for it again.",
)

/** The same code as the database's, which never lets more be promised than is there. */
export const outOfStock = refusal("checkout_out_of_stock", "There is not that much of it left.")

/** Nothing has been begun: who asks again loses nothing but his place. */
export const checkoutBusy = refusal(
  "checkout_busy",
  "Many are ordering just now, and your turn did not come. Nothing has been ordered: try again.",
)

export const nothingToOrder = refusal(
  "checkout_nothing_chosen",
  "line_ids: there is nothing in the cart to order.",
)

export const lineUnknown = refusal(
  "checkout_line_unknown",
  "line_ids: not everything named is in the cart.",
)

export const addressMissing = refusal(
  "checkout_address_missing",
  "shipping_address: say where to, in the cart or in the address book.",
)

export const deliveryMissing = refusal(
  "checkout_delivery_missing",
  "shipping_methods: choose a way of delivery for the cart.",
)

export const pricesChanged = refusal(
  "checkout_price_stale",
  "Prices have changed since this was put into the cart: look at it again.",
)

export const payUnknown = refusal(
  "checkout_pay_unavailable",
  "pay: this way of paying is not offered here.",
)

/** Every wrong field of a card; nothing that was typed is said again. */
export const cardRefused = (problems: FormProblem[]) =>
  Object.assign(
    new MedusaError(
      MedusaError.Types.INVALID_DATA,
      textOfProblems(problems),
      "checkout_card_refused",
    ),
    { problems },
  )

export const cardDeclined = refusal("checkout_card_declined", "The bank has declined the card.")
export const cardNoFunds = refusal(
  "checkout_card_no_funds",
  "There is not enough money on the card.",
)
export const cardCodeWrong = refusal("checkout_card_code_wrong", "code: it is not the one.")
export const cardUnknown = refusal("checkout_card_unknown", "card_id: there is no such card.")

export const nothingToConfirm = refusal(
  "checkout_nothing_to_confirm",
  "No payment waits for a code: pay by card first.",
)

export const orderClosed = refusal(
  "checkout_order_closed",
  "This order takes no payment: it is cancelled, or its money has been given back.",
)

export const orderFixed = refusal(
  "checkout_order_fixed",
  "This order can no longer be changed: it is paid, packed or cancelled.",
)

export const orderInWork = refusal(
  "checkout_order_in_work",
  "The shop is changing this order just now: try again later.",
)

export const orderUnderWay = refusal(
  "checkout_order_under_way",
  "This order is being made just now: ask again in a minute.",
)

export const itemUnknown = refusal(
  "checkout_item_unknown",
  "items: not everything is in the order.",
)

export const nothingLeft = refusal(
  "checkout_nothing_left",
  "items: nothing would be left in the order. Cancel it instead.",
)

export const sessionDataRefused = refusal(
  "checkout_session_data",
  "data: say nothing of a card here; pay by /store/desk/orders/:id/pay/card.",
)

export const cardNotFound = () =>
  new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such card.", "checkout_card_not_found")
