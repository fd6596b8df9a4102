import type { Pool } from "pg"
import { ask } from "../../support/ask"
import { cloneDatabase, openPool } from "../../support/database"
import { fillCartOf, orderIn, placeOrder } from "../../support/order"
import { startServer, type RunningServer } from "../../support/server"
import { registerClient } from "../../support/shop/client"
import { findShop } from "../../support/shop/facts"

// Written as nowhere else: the shop's own table of test numbers has blanks in other places.
const numbers = [
  "4000-0000-0000-0002",
  "4000-0000-0000-3220",
  "4242-4242-4242-4242",
  "4242-4242-4242-4241",
]
const CVC = "739"
const digits = (number: string) => number.replaceAll("-", "")
const planted = numbers.flatMap((number) => [number, digits(number), number.replaceAll("-", " ")])

let database: Awaited<ReturnType<typeof cloneDatabase>>
let pool: Pool
let server: RunningServer

beforeAll(async () => {
  database = await cloneDatabase()
  pool = openPool(database.url)
  server = await startServer({ DATABASE_URL: database.url, LOG_LEVEL: "debug" })
}, 180_000)
afterAll(async () => {
  await server.stop()
  await pool.end()
  await database.drop()
})

const tablesHolding = async (texts: string[]): Promise<string[]> => {
  const { rows: tables } = await pool.query<{ name: string }>(
    `select format('%I.%I', table_schema, table_name) as name from information_schema.tables
      where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')`,
  )
  const holding: string[] = []
  for (const { name } of tables) {
    const { rowCount } = await pool.query(
      `select from ${name} one where one::text ilike any($1) limit 1`,
      [texts.map((text) => `%${text}%`)],
    )
    if (rowCount) holding.push(name)
  }
  return holding
}

it("the number and the code of a card are in no table, log or answer", async () => {
  const shop = await findShop(pool)
  const client = await registerClient(server.url, {
    name: "canary",
    publishableKey: shop.publishableKey,
  })
  const items = [{ variant_id: shop.variantId, quantity: 1 }]
  await fillCartOf(client, { shop, items })
  const order = orderIn(await placeOrder(client, { pay: "now" }, { at: server.url }))
  const path = `/store/desk/orders/${order.id}/pay/card`
  const answers: string[] = []
  const send = async (body: unknown, key: string) => {
    const headers = { ...client.headers, "Idempotency-Key": key }
    const answer = await ask(path, { method: "POST", headers, body, at: server.url })
    answers.push(answer.text)
    return answer.status
  }
  const last = numbers.indexOf("4242-4242-4242-4242")
  const inTurn = [...numbers.filter((_, index) => index !== last), numbers[last] ?? ""]
  for (const [index, number] of inTurn.entries()) {
    const card = { number, expiry: "12/39", cvc: CVC }
    await send({ ...card, pin: "1" }, `unknown-${index}`)
    await send({ ...card, save: "yes" }, `mistyped-${index}`)
    await send({ ...card, save: true }, `sent-${index}`)
  }
  expect(JSON.parse(answers.at(-1) ?? "")).toMatchObject({ payment: { status: "paid" } })
  await ask(`/store/payment-collections/none/payment-sessions`, {
    method: "POST",
    headers: client.headers,
    body: { provider_id: "pp_card_sandbox", data: { number: numbers[0], cvc: CVC } },
    at: server.url,
  })
  expect(await tablesHolding([...planted, '"cvc"'])).toEqual([])
  const told = answers.join("\n") + server.log()
  expect(planted.filter((text) => told.includes(text))).toEqual([])
  expect(told).not.toMatch(new RegExp(`\\b${CVC}\\b(?!\\.)`))
}, 120_000)
