import { ask } from "../../support/ask"
import { completeCart, openStorefront, prepareCart } from "../../support/checkout"
import { openPool } from "../../support/database"
import { findShop } from "../../support/shop/facts"
import { adminToken, bearer } from "../../support/staff"

type Entry = { topic: string; event: string; subject: string; data: Record<string, unknown> }

const pool = openPool()
let headers: Record<string, string>

const lastSeq = async () =>
  (await pool.query<{ seq: string }>("select max(seq) as seq from journal_entry")).rows[0]?.seq ??
  "0"

const factsSince = async (seq: string): Promise<Entry[]> => {
  const { rows } = await pool.query<Entry>(
    "select topic, event, subject, data from journal_entry where seq > $1 order by seq",
    [seq],
  )
  return rows
}

beforeAll(async () => {
  headers = bearer(await adminToken())
})
afterAll(() => pool.end())

describe("a change made in Medusa's own back office", () => {
  it("is in the journal with ids and names of columns, and with nothing a person wrote", async () => {
    const before = await lastSeq()
    const canary = "Канарейка-7531"
    const made = await ask("/admin/customers", {
      method: "POST",
      headers,
      body: { email: `${Date.now()}@example.com`, first_name: canary, phone: "+79990001122" },
    })
    const { customer } = made.json<{ customer: { id: string; email: string } }>()
    await ask(`/admin/customers/${customer.id}`, {
      method: "POST",
      headers,
      body: { last_name: canary },
    })
    await ask(`/admin/customers/${customer.id}`, { method: "DELETE", headers })
    const facts = (await factsSince(before)).filter(({ subject }) => subject === customer.id)
    expect(facts.map(({ event }) => event)).toEqual([
      "customer.created",
      "customer.updated",
      "customer.deleted",
    ])
    expect(facts[1]?.data).toEqual({ changed: ["last_name"] })
    const { rows } = await pool.query("select * from journal_entry where seq > $1", [before])
    const everything = JSON.stringify(rows)
    for (const personal of [canary, customer.email, "+79990001122"]) {
      expect(everything).not.toContain(personal)
    }
  })

  it("is not in the journal when it was refused", async () => {
    const { rows } = await pool.query<{ email: string }>(
      "select email from customer where has_account limit 1",
    )
    const before = await lastSeq()
    const refused = await ask("/admin/customers", {
      method: "POST",
      headers,
      body: { email: rows[0]?.email, has_account: true },
    })
    expect(refused.status).toBeGreaterThanOrEqual(400)
    expect((await factsSince(before)).filter(({ topic }) => topic === "customer")).toEqual([])
  })

  it("tells of prices and stock by what they belong to", async () => {
    const { rows } = await pool.query<{ item: string; location: string; count: number }>(
      `select inventory_item_id as item, location_id as location, stocked_quantity::int as count
         from inventory_level order by stocked_quantity desc, id limit 1`,
    )
    const [level] = rows
    if (!level) throw new Error("There is no shelf")
    const before = await lastSeq()
    const path = `/admin/inventory-items/${level.item}/location-levels/${level.location}`
    await ask(path, { method: "POST", headers, body: { stocked_quantity: level.count + 1 } })
    const [fact] = (await factsSince(before)).filter(({ subject }) => subject === level.item)
    expect(fact).toMatchObject({
      event: "stock.updated",
      data: { location_id: level.location },
    })
  })
})

describe("a guest's cart", () => {
  it("is in the journal from its making to the order it becomes, with nobody's name or address", async () => {
    const { variantId: variant } = await findShop(pool)
    const before = await lastSeq()
    const storefront = await openStorefront(pool)
    const cart = await prepareCart({ storefront }, [{ variant_id: variant, quantity: 1 }])
    const { order } = (await completeCart({ storefront }, cart)).json<{ order: { id: string } }>()

    const facts = await factsSince(before)
    const ofCart = facts.filter(({ subject }) => subject === cart)
    const created = ["cart", "cart_item", "cart_delivery", "cart_payment"]
    expect(ofCart.map(({ event }) => event)).toEqual(
      expect.arrayContaining(created.map((topic) => `${topic}.created`)),
    )
    const item = ofCart.find(({ event }) => event === "cart_item.created")
    expect(item?.data).toMatchObject({ variant_id: variant })
    const became = facts.find(({ topic }) => topic === "order_cart")
    expect(became).toMatchObject({ subject: order.id, data: { cart_id: cart } })
    const everything = JSON.stringify(facts)
    for (const personal of ["Вера", "Пробная", "Лесная", "@example.com"]) {
      expect(everything).not.toContain(personal)
    }
  })
})

describe("the watched tables", () => {
  it("each have their trigger, those of links too, which are made last of all", async () => {
    const { rows } = await pool.query("select table_name from journal_unwatched()")
    expect(rows).toEqual([])
    const { rows: sources } = await pool.query("select from journal_source")
    expect(sources.length).toBeGreaterThanOrEqual(51)
  })

  it("still have the columns that are told after an upgrade of Medusa", async () => {
    const { rows } = await pool.query<{ table_name: string; missing: string }>(
      `select table_name, missing
         from journal_source, unnest(ids || subject) as missing
        where not exists (
          select from pg_attribute
           where attrelid = to_regclass(quote_ident(table_name)) and attname = missing
             and attnum > 0 and not attisdropped)`,
    )
    expect(rows).toEqual([])
  })

  it("are not called watched when Medusa renames one, or a trigger is missing or switched off", async () => {
    const client = await pool.connect()
    const unwatched = async () =>
      (await client.query<{ table_name: string }>("select table_name from journal_unwatched()"))
        .rows
    await client.query("begin")
    await client.query("alter table price_list rename to price_list_moved")
    await client.query("drop trigger journal on image")
    await client.query("alter table region disable trigger journal")
    expect((await unwatched()).map((row) => row.table_name).sort()).toEqual([
      "image",
      "price_list",
      "region",
    ])
    await client.query("rollback")
    client.release()
  })

  it("tell of links as of anything else", async () => {
    const { rows } = await pool.query<{ product_id: string; sales_channel_id: string }>(
      "select product_id, sales_channel_id from product_sales_channel where deleted_at is null limit 1",
    )
    const { product_id = "", sales_channel_id = "" } = rows[0] ?? {}
    const before = await lastSeq()
    for (const change of ["remove", "add"]) {
      await ask(`/admin/sales-channels/${sales_channel_id}/products`, {
        method: "POST",
        headers,
        body: { [change]: [product_id] },
      })
    }
    const facts = (await factsSince(before)).filter(({ subject }) => subject === product_id)
    expect(facts.map(({ event }) => event)).toEqual([
      "product_sales_channel.deleted",
      "product_sales_channel.restored",
    ])
    expect(facts[0]?.data).toMatchObject({ sales_channel_id })
  })
})
