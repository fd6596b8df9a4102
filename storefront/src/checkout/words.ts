import { words as accountWords } from "../account/words"
import { m } from "../paraglide/messages"

const forField: Record<string, (() => string) | undefined> = {
  "quantity invalid": m.problem_amount,
  "number required": m.problem_card_number_required,
  "number length": m.problem_card_number_length,
  "number mistyped": m.problem_card_number_mistyped,
  "number not_for_tests": m.problem_card_number_tests,
  "expiry required": m.problem_card_expiry_required,
  "expiry invalid": m.problem_card_expiry_invalid,
  "expiry past": m.problem_card_expiry_past,
  "cvc required": m.problem_card_cvc_required,
  "cvc invalid": m.problem_card_cvc_invalid,
  "code required": m.problem_card_code_required,
  "card required": m.problem_choose,
  "address required": m.problem_choose,
  "delivery required": m.problem_choose,
  "pay required": m.problem_choose,
}

const forWhole: Record<string, (() => string) | undefined> = {
  checkout_too_many: m.failure_cart_too_many,
  insufficient_inventory: m.failure_cart_stock,
  checkout_cart_taken: m.failure_cart_changed,
  checkout_card_declined: m.failure_card_declined,
  checkout_card_no_funds: m.failure_card_no_funds,
  checkout_card_code_wrong: m.failure_card_code_wrong,
  checkout_card_unknown: m.failure_card_unknown,
  checkout_order_closed: m.failure_order_closed,
  checkout_order_fixed: m.failure_order_fixed,
  checkout_order_in_work: m.failure_order_in_work,
  checkout_item_unknown: m.failure_order_changed,
  checkout_nothing_left: m.failure_order_changed,
  checkout_nothing_to_confirm: m.failure_nothing_to_confirm,
  checkout_busy: m.failure_order_busy,
  checkout_out_of_stock: m.failure_order_stock,
  checkout_price_stale: m.failure_order_price,
  checkout_nothing_chosen: m.failure_order_nothing,
  checkout_line_unknown: m.failure_order_nothing,
  checkout_pay_unavailable: m.failure_order_pay,
  checkout_delivery_missing: m.failure_order_delivery,
  not_found: m.failure_cart_changed,
}

/** What people read for what the cart is refused with. */
export const words = {
  field: (field: string, reason: string): string =>
    forField[`${field} ${reason}`]?.() ?? accountWords.field(field, reason),
  failure: (reason: string): string => forWhole[reason]?.() ?? accountWords.failure(reason),
}
