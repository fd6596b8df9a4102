import { MOST_OF_A_PRODUCT } from "@contracts/checkout/quantity"
import { addressForm } from "../account/forms/address"
import { press } from "../account/forms/press"
import type { FormShape, Values } from "../form/form-shape"

/** What a list of amounts offers. */
export const amounts = Array.from({ length: MOST_OF_A_PRODUCT }, (_, index) => String(index + 1))

const ofAmount = ({ quantity = "" }: Values) =>
  amounts.includes(quantity) ? {} : { quantity: "invalid" }

export const addForm: FormShape = {
  name: "add-to-cart",
  fields: ["variant_id", "quantity"],
  check: (values) => ({
    ...ofAmount(values),
    ...(values.variant_id ? {} : { variant_id: "required" }),
  }),
}

export const amountForm: FormShape = {
  name: "amount",
  fields: ["id", "quantity"],
  check: ofAmount,
}

/** Ways of paying that a shopper chooses from; the region of the cart may offer fewer. */
export const waysOfPaying = ["now", "on_delivery", "later"] as const

const NEW_ADDRESS = "new"
export const isNewAddress = ({ address }: Values) => address === NEW_ADDRESS

const chosen = (values: Values, names: string[]) =>
  Object.fromEntries(names.filter((name) => !values[name]).map((name) => [name, "required"]))

/** Where to, how, and how it is paid: all that an order needs besides its positions. */
export const checkoutForm: FormShape = {
  name: "checkout",
  fields: [
    "address",
    ...addressForm.fields.filter((name) => !name.startsWith("is_") && name !== "address_name"),
    "remember",
    "delivery",
    "pay",
    "lines",
    "key",
  ],
  once: true,
  check: (values) => ({
    ...(isNewAddress(values) ? addressForm.check(values) : {}),
    ...chosen(values, ["address", "delivery", "pay"]),
  }),
}

export const takeOutPress = press("take-out", ["id"])
export const clearPress = press("clear-cart")
export const cancelOrderPress = press("cancel-order")
export const reorderPress = press("reorder")
