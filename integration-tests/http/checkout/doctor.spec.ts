import { execFile } from "node:child_process"
import { promisify } from "node:util"
import type { Pool } from "pg"
import type { Order } from "../../../src/contracts/checkout/order"
import { cloneDatabase, openPool } from "../../support/database"
import { fillCartOf, orderIn, placeOrder } from "../../support/order"
import { secrets, startServer, type RunningServer } from "../../support/server"
import { demanded } from "../../support/settings"
import { callerOf } from "../../support/shop/caller"
import { newClient, type Client } from "../../support/shop/client"
import { findShop, type ShopFacts } from "../../support/shop/facts"
import { card, GOOD, pay } from "../../support/pay"

let url: string
let dropDatabase: () => Promise<void>
let pool: Pool
let shop: ShopFacts
let server: RunningServer
let vera: Client

beforeAll(async () => {
  const database = await cloneDatabase()
  url = database.url
  dropDatabase = database.drop
  pool = openPool(url)
  shop = await findShop(pool)
  server = await startServer({ DATABASE_URL: url })
  vera = await newClient(shop, server.url)
})
afterAll(async () => {
  await server.stop()
  await pool.end()
  await dropDatabase()
})

const run = (command: string) =>
  promisify(execFile)(
    process.execPath,
    ["../../node_modules/@medusajs/cli/cli.js", "exec", "./src/scripts/doctor.js", command],
    {
      cwd: demanded("TEST_SERVER_DIR"),
      env: {
        PATH: process.env.PATH,
        // Without Medusa's switch that stands there it says first what it collects.
        XDG_CONFIG_HOME: process.env.XDG_CONFIG_HOME,
        DATABASE_URL: url,
        NODE_ENV: "production",
        DEMO_SHOP: "true",
        ...secrets,
        LOG_LEVEL: "error",
        MEDUSA_DISABLE_TELEMETRY: "1",
      },
    },
  )

const doctor = async (command: string): Promise<string[]> => {
  try {
    return (await run(command)).stdout.trim().split("\n")
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string }
    throw new Error(`The doctor failed:\n${stdout}\n${stderr}`, { cause: error })
  }
}

const kindsIn = (lines: string[]) =>
  lines.flatMap((line) => /^(\w+) \w+(?: of \w+)?: /.exec(line)?.[1] ?? []).sort()

const order = async (isPaid: boolean): Promise<Order> => {
  await fillCartOf(vera, { shop, items: [{ variant_id: shop.variantId, quantity: 1 }] })
  const placed = orderIn(await placeOrder(vera, { pay: "later" }, { at: server.url }))
  if (isPaid) await pay(vera, placed, { at: server.url, ...card(GOOD) })
  return placed
}

const again = async ({ id }: Order): Promise<Order> =>
  ((await vera.call("GET", `/store/customers/me/orders/${id}`)) as { order: Order }).order

const statement = async (text: string, { id }: Order) => {
  const { rowCount } = await pool.query(text, [id])
  expect([text, rowCount]).toEqual([text, expect.any(Number)])
  if (!rowCount) throw new Error(`Nothing was broken by ${text}`)
}

const ofOrder = `select payment_collection_id from order_payment_collection where order_id = $1`
const linesOf = `select item_id from order_item where order_id = $1`
const captureOf = `select capture.id from capture join payment on payment.id = payment_id
                    where payment_collection_id in (${ofOrder})`

/** As if a process had been killed between two of its steps, some time ago. */
const breakAll = async () => {
  const [ended, unkept, taken, begun, byHand, counted, untold, lost] = [
    await order(false),
    await order(false),
    await order(true),
    await order(true),
    await order(true),
    await order(true),
    await order(true),
    await order(true),
  ]
  // It would mend by itself what the doctor is to find.
  await server.stop()
  await statement(
    `update "order" set status = 'canceled', canceled_at = now() where id = $1`,
    ended,
  )
  await statement(
    `update reservation_item set deleted_at = now() where line_item_id in (${linesOf})`,
    unkept,
  )
  for (const one of [taken, begun, byHand]) {
    await statement(`delete from order_transaction where order_id = $1`, one)
    await statement(
      `update payment set captured_at = null where payment_collection_id in (${ofOrder})`,
      one,
    )
    await statement(
      `update payment_collection set captured_amount = 0, raw_captured_amount = null,
              status = 'authorized', completed_at = null where id in (${ofOrder})`,
      one,
    )
  }
  await statement(`delete from capture where id in (${captureOf})`, taken)
  await statement(
    `update payment set provider_id = 'pp_deferred_on-delivery'
      where payment_collection_id in (${ofOrder})`,
    byHand,
  )
  await statement(
    `update payment_collection set captured_amount = 1 where id in (${ofOrder})`,
    counted,
  )
  await statement(`delete from order_transaction where order_id = $1`, untold)
  await statement(
    `update "order" set status = 'canceled', canceled_at = now() - interval '1 hour' where id = $1`,
    lost,
  )
  await pool.query(`update "order" set updated_at = now() - interval '1 hour'`)
  await pool.query(`update payment set created_at = now() - interval '1 hour'`)
  await pool.query(`update capture set created_at = now() - interval '1 hour'`)
  await pool.query(`update payment_collection set updated_at = now() - interval '1 hour'`)
  return { ended, unkept, taken, begun, byHand, counted, untold, lost }
}

describe("the doctor", () => {
  it("finds nothing where everything agrees", async () => {
    await order(false)
    await order(true)
    expect(await doctor("check")).toEqual(["Money, stock and orders agree."])
  })

  it("leaves alone what staff takes of a payment in parts", async () => {
    const inParts = await order(true)
    for (const text of [
      `update capture set amount = 1 where id in (${captureOf})`,
      `update payment set captured_at = null, created_at = now() - interval '1 hour'
        where payment_collection_id in (${ofOrder})`,
      `update payment_collection set captured_amount = 1, status = 'partially_captured',
              completed_at = null where id in (${ofOrder})`,
      `update order_transaction set amount = 1 where order_id = $1`,
    ]) {
      await statement(text, inParts)
    }
    expect(await doctor("check")).toEqual(["Money, stock and orders agree."])
  })

  it("finds what was broken, mends it, and leaves to people what they have to decide", async () => {
    const { ended, unkept, taken, begun, byHand, counted, untold } = await breakAll()
    const found = await doctor("check")
    expect(kindsIn(found)).toEqual([
      "authorized_only",
      "authorized_only",
      "authorized_only",
      "captured_miscounted",
      "kept_for_nothing",
      "kept_for_nothing",
      "not_kept",
      "paid_and_cancelled",
      "payment_untold",
      "reserved_miscounted",
    ])
    const mended = await doctor("repair")
    expect(mended[0]).toBe("9 of 10 mended.")
    expect(kindsIn(mended)).toEqual(["paid_and_cancelled"])
    server = await startServer({ DATABASE_URL: url })
    vera = { ...vera, call: callerOf(server.url, vera.headers) }
    for (const one of [taken, begun, byHand, counted]) {
      expect((await again(one)).status).toBe("paid")
    }
    const { rows } = await pool.query<{ order_id: string; quantity: number }>(
      `select item.order_id, sum(kept.quantity)::int as quantity from reservation_item kept
         join order_item item on item.item_id = kept.line_item_id
        where kept.deleted_at is null and item.order_id = any($1) group by 1`,
      [[ended.id, unkept.id]],
    )
    expect(rows).toEqual([{ order_id: unkept.id, quantity: 1 }])
    for (const { id, total } of [taken, begun, byHand, untold]) {
      const { rows: told } = await pool.query<{ amount: string }>(
        `select amount::text from order_transaction where order_id = $1 and deleted_at is null`,
        [id],
      )
      expect(told.map(({ amount }) => Number(amount))).toEqual([total])
    }
  })

  it("says what nothing is left for", async () => {
    const lacking = await order(false)
    await statement(
      `update reservation_item set deleted_at = now() where line_item_id in (${linesOf})`,
      lacking,
    )
    await statement(
      `update inventory_level set stocked_quantity = reserved_quantity - 1
        where inventory_item_id in (
          select inventory_item_id from reservation_item where line_item_id in (${linesOf}))`,
      lacking,
    )
    await pool.query(`update "order" set updated_at = now() - interval '1 hour'`)
    const mended = await doctor("repair")
    expect(mended.filter((line) => line.includes(lacking.id))).toEqual([
      expect.stringMatching(/^not_kept ordli_\w+ of order_\w+: .* \(0 and 1\)$/),
    ])
  })

  it("knows what it can be asked for", async () => {
    await expect(doctor("cure")).rejects.toThrow("Say what: check, or repair.")
  })
})
