import type { Pool } from "pg"
import type { Operation } from "../../../src/contracts/http/operation"
import { operations } from "../../../src/contracts/operations"
import { ask } from "../../support/ask"
import { openPool } from "../../support/database"
import { fillCartOf, orderIn, placeOrder } from "../../support/order"
import { newClient, type Client } from "../../support/shop/client"
import { findShop } from "../../support/shop/facts"
import { adminToken, bearer } from "../../support/staff"

/** It asks for a secret first. */
const elsewhere = ["/telegram/webhook"]
const taking = operations.filter(
  ({ method, path }) => method === "post" && !elsewhere.includes(path),
)

let pool: Pool
let client: Client
let staff: Record<string, string>
let orderId: string
beforeAll(async () => {
  pool = openPool()
  const shop = await findShop(pool)
  client = await newClient(shop)
  await fillCartOf(client, { shop, items: [{ variant_id: shop.variantId, quantity: 1 }] })
  orderId = orderIn(await placeOrder(client, { pay: "later" })).id
  staff = bearer(await adminToken())
})
afterAll(() => pool.end())

const addressOf = ({ path }: Operation): string =>
  path.replace("/orders/:id", `/orders/${orderId}`).replaceAll(/:\w+/g, "anything")

describe("a field that nobody asked for", () => {
  it.each(taking.map((operation) => [operation.path, operation] as const))(
    "is refused by POST %s",
    async (_, operation) => {
      const headers = operation.access === "staff" ? staff : client.headers
      const answer = await ask(addressOf(operation), {
        method: "POST",
        headers,
        body: { surprise: 1 },
      })
      expect([answer.status, answer.text]).toEqual([400, expect.any(String)])
      if (operation.body === undefined) expect(answer.text).toContain("surprise")
    },
  )
})
