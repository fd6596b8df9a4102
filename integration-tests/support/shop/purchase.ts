import { idOf, type Caller } from "./caller"

export const address = {
  first_name: "Вера",
  last_name: "Лебедева",
  address_1: "ул. Лесная, 1",
  city: "Москва",
  country_code: "ru",
  postal_code: "101000",
  phone: "+79000000000",
}

type Shop = { regionId: string; variantId: string }

export const fillCart = async (call: Caller, { regionId, variantId }: Shop): Promise<string> => {
  const cart = idOf(await call("POST", "/store/carts", { region_id: regionId }), "cart")
  await call("POST", `/store/carts/${cart}/line-items`, { variant_id: variantId, quantity: 1 })
  return cart
}

const chooseDelivery = async (call: Caller, cart: string) => {
  const { shipping_options: options } = (await call(
    "GET",
    `/store/shipping-options?cart_id=${cart}`,
  )) as { shipping_options: { id: string }[] }
  await call("POST", `/store/carts/${cart}/shipping-methods`, { option_id: options[0]?.id })
}

export const openPayment = async (call: Caller, cart: string): Promise<string> => {
  const made = await call("POST", "/store/payment-collections", { cart_id: cart })
  const id = idOf(made, "payment_collection")
  await call("POST", `/store/payment-collections/${id}/payment-sessions`, {
    provider_id: "pp_deferred_on-delivery",
  })
  return id
}

/** From an empty cart to an order, through the doors that every storefront uses. */
export const buy = async (call: Caller, shop: Shop & { email: string }) => {
  const cart = await fillCart(call, shop)
  await call("POST", `/store/carts/${cart}`, {
    email: shop.email,
    shipping_address: address,
    billing_address: address,
  })
  await chooseDelivery(call, cart)
  const paymentCollection = await openPayment(call, cart)
  const order = idOf(await call("POST", `/store/carts/${cart}/complete`), "order")
  return { cart, paymentCollection, order }
}
