import { demoAdmin } from "../../scripts/lib/demo-people.mjs"
import { withClient } from "../../scripts/lib/postgres/connect.mjs"

/**
 * One request to its last byte; a connection that breaks counts as status 0.
 * @param {string} url
 * @param {{ method?: string, headers?: Record<string, string>, body?: object,
 *   milliseconds?: number }} [question]
 * @returns {Promise<{ status: number, text: string }>}
 */
export async function ask(url, { method, headers, body, milliseconds = 15_000 } = {}) {
  try {
    const response = await fetch(url, {
      method,
      headers: { ...headers, ...(body ? { "content-type": "application/json" } : {}) },
      body: body && JSON.stringify(body),
      signal: AbortSignal.timeout(milliseconds),
    })
    return { status: response.status, text: await response.text() }
  } catch (error) {
    return { status: 0, text: String(error.cause?.code ?? error.name) }
  }
}

/**
 * @param {string} url of the shop
 * @returns {Promise<Record<string, string>>} headers of an administrator
 */
export async function signIn(url) {
  const answer = await ask(`${url}/auth/user/emailpass`, { method: "POST", body: demoAdmin })
  if (answer.status !== 200) {
    throw new Error(`The administrator could not log in: ${answer.status} ${answer.text}`)
  }
  return { authorization: `Bearer ${JSON.parse(answer.text).token}` }
}

/**
 * @param {string} databaseUrl
 * @returns {Promise<{ headers: Record<string, string>, region: string, delivery: string }>} what a
 *   storefront knows
 */
export const storefrontOf = (databaseUrl) =>
  withClient(databaseUrl, async (client) => {
    const { rows } = await client.query(`
      select
        (select token from api_key
          where type = 'publishable' and revoked_at is null and deleted_at is null
          order by created_at limit 1) as key,
        (select id from region where deleted_at is null order by created_at limit 1) as region,
        (select id from shipping_option where deleted_at is null order by id limit 1) as delivery,
        -- What no card is needed for: on delivery here, Medusa's own where it is as it comes.
        (select payment_provider_id from region_payment_provider
          where deleted_at is null and payment_provider_id not like 'pp\\_card\\_%'
          order by payment_provider_id limit 1) as payment`)
    const [{ key, region, delivery, payment }] = rows
    return { headers: { "x-publishable-api-key": key }, region, delivery, payment }
  })
