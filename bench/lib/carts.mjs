import { randomUUID } from "node:crypto"

import { ask, storefrontOf } from "./ask.mjs"
import { withHands } from "./hands.mjs"

/**
 * A storefront's carts before a shop, ours or Medusa as it comes: the same requests, the same answers.
 * @param {{ url: string, databaseUrl: string }} shop
 */
export async function openCarts({ url, databaseUrl }) {
  const { headers, region } = await storefrontOf(databaseUrl)
  const fill = async (variants) => {
    const body = {
      region_id: region,
      email: `${randomUUID()}@example.com`,
      items: variants.map((variant_id) => ({ variant_id, quantity: 1 })),
    }
    const answer = await ask(`${url}/store/carts`, { method: "POST", headers, body })
    if (answer.status !== 200) {
      throw new Error(`No cart: ${answer.status} ${answer.text.slice(0, 300)}`)
    }
    return JSON.parse(answer.text).cart.id
  }
  return {
    /** A cart for each list of variants. */
    fillMany: (lists) => withHands(lists, fill),
    toAdd: (cart, variant) => ({
      url: `${url}/store/carts/${cart}/line-items`,
      method: "POST",
      headers,
      body: { variant_id: variant, quantity: 1 },
    }),
  }
}
