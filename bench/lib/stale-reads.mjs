import http from "node:http"

import { withClient } from "../../scripts/lib/postgres/connect.mjs"
import { ask, signIn } from "./ask.mjs"
import { get } from "./drive.mjs"

const READS_A_WRITE = 50
const PAUSE_MS = 5

/**
 * Changes a price again and again; after each acknowledgement the process that gave it is asked many
 * times, and another process until it knows too.
 * @param {{ url: string, other: string, databaseUrl: string, reads: number }} options
 * @returns {Promise<{ asked: number, stale: number, lags: number[] }>} lags of the other, in ms
 */
export async function readAfterWrites({ url, other, databaseUrl, reads }) {
  const headers = await signIn(url)
  const { product, variant } = await anyProduct(databaseUrl)
  const agent = new http.Agent({ keepAlive: true, maxSockets: 8 })
  const priceAt = async (base) => {
    const answer = await get(`${base}/catalog/products?limit=1&sort=newest`, agent, {})
    return JSON.parse(answer.text).products.find(({ id }) => id === product)?.price.amount
  }
  const told = { asked: 0, stale: 0, lags: [] }
  for (let amount = 1_000; told.asked < reads; amount += 1) {
    await setPrice({ url, headers, product, variant, amount })
    const acknowledged = performance.now()
    const [seen, lag] = await Promise.all([
      Promise.all(Array.from({ length: READS_A_WRITE }, () => priceAt(url))),
      untilSeen(() => priceAt(other), amount, acknowledged),
    ])
    told.asked += seen.length
    told.stale += seen.filter((price) => price !== amount).length
    told.lags.push(lag)
  }
  agent.destroy()
  return told
}

async function setPrice({ url, headers, product, variant, amount }) {
  const { status, text } = await ask(`${url}/admin/products/${product}/variants/${variant}`, {
    method: "POST",
    headers,
    body: { prices: [{ currency_code: "rub", amount }] },
  })
  if (status !== 200) {
    throw new Error(`The price was not changed: ${status} ${text}`)
  }
}

async function untilSeen(read, amount, since) {
  while ((await read()) !== amount) {
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS))
  }
  return performance.now() - since
}

const anyProduct = (databaseUrl) =>
  withClient(databaseUrl, async (client) => {
    const { rows } = await client.query(
      `select product.id as product, variant.id as variant
         from product join product_variant variant on variant.product_id = product.id
        order by product.created_at desc, product.id limit 1`,
    )
    return rows[0]
  })
