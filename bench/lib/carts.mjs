import { randomUUID } from "node:crypto"

import { ask, storefrontOf } from "./ask.mjs"
import { withHands } from "./hands.mjs"

const ADDRESS = {
  first_name: "Вера",
  last_name: "Пробная",
  address_1: "ул. Лесная, 1",
  city: "Москва",
  country_code: "ru",
  postal_code: "101000",
}

/**
 * A storefront's carts before a shop, ours or Medusa as it comes: the same requests, the same answers.
 * @param {{ url: string, databaseUrl: string }} shop
 */
export async function openCarts({ url, databaseUrl }) {
  const { headers, region, delivery, payment } = await storefrontOf(databaseUrl)
  const post = async (path, body) => {
    const answer = await ask(`${url}${path}`, { method: "POST", headers, body })
    if (answer.status !== 200) {
      throw new Error(`${path}: ${answer.status} ${answer.text.slice(0, 300)}`)
    }
    return JSON.parse(answer.text)
  }
  const fill = async (variants) => {
    const { cart } = await post("/store/carts", {
      region_id: region,
      email: `${randomUUID()}@example.com`,
      shipping_address: ADDRESS,
      items: variants.map((variant_id) => ({ variant_id, quantity: 1 })),
    })
    return cart.id
  }
  const prepare = async (variants) => {
    const cart = await fill(variants)
    await post(`/store/carts/${cart}/shipping-methods`, { option_id: delivery })
    const { payment_collection } = await post("/store/payment-collections", { cart_id: cart })
    await post(`/store/payment-collections/${payment_collection.id}/payment-sessions`, {
      provider_id: payment,
    })
    return cart
  }
  return {
    /** A cart for each list of variants. */
    fillMany: (lists) => withHands(lists, fill),
    /** The same, and they lack nothing but their completion. */
    prepareMany: (lists) => withHands(lists, prepare),
    toComplete: (cart) => ({ url: `${url}/store/carts/${cart}/complete`, method: "POST", headers }),
    toAdd: (cart, variant) => ({
      url: `${url}/store/carts/${cart}/line-items`,
      method: "POST",
      headers,
      body: { variant_id: variant, quantity: 1 },
    }),
  }
}
