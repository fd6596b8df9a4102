import { ask } from "../../support/ask"
import { openCatalogShop, type CatalogShop } from "../../support/catalog-shop"
import { isAnybodyWaiting } from "../../support/database"
import { adminToken, bearer } from "../../support/staff"
import { until } from "../../support/until"

type Row = { label: string; value: string; label_en?: string; value_en?: string }
type Description = { brand_id: string | null; specifications: Row[]; version: string }
type Brand = { id: string; handle: string; name: string; product_count: number }
type Page = { brand: { handle: string; name: string } | null; specifications: Row[] }

let shop: CatalogShop
let staff: Record<string, string>
let ids: { id: string; handle: string }[]
beforeAll(async () => {
  shop = await openCatalogShop()
  staff = bearer(await adminToken(shop.server.url))
  const found = await shop.admin<{ products: typeof ids }>("products?limit=20&fields=id,handle")
  ids = found.products
})
afterAll(() => shop.close())

/** A product that no other test of this file touches. */
const takeProduct = () => {
  const product = ids.pop()
  if (!product) throw new Error("Every product is taken")
  return product
}

const send = (path: string, body: unknown) =>
  ask(`/admin/${path}`, { method: "POST", headers: staff, body, at: shop.server.url })

const read = async (id: string) =>
  (await shop.admin<{ description: Description }>(`products/${id}/description`)).description

const describeIt = (id: string, body: object) => send(`products/${id}/description`, body)

const pageOf = async (handle: string, locale = "ru") =>
  (await shop.catalog(`products/${handle}?locale=${locale}`)).json<{ product: Page }>().product

const newBrand = async (name: string) =>
  (await shop.admin<{ brand: Brand }>("catalog/brands", { name })).brand

const brandNamed = async (name: string) =>
  (await shop.admin<{ brands: Brand[] }>(`catalog/brands?q=${encodeURIComponent(name)}`)).brands[0]

const table = [
  { label: "Объём", value: "310 л", label_en: "Volume", value_en: "310 l" },
  { label: "Цвет", value: "белый" },
]

describe("the description of a product", () => {
  it("is in the shop at once, in both languages", async () => {
    const { id, handle } = takeProduct()
    const brand = await newBrand("Тёплый Дом")
    const before = await read(id)
    const { status, json } = await describeIt(id, {
      version: before.version,
      brand_id: brand.id,
      specifications: table,
    })
    expect(status).toBe(200)
    const { description } = json<{ description: Description }>()
    expect(description).toMatchObject({ brand_id: brand.id, specifications: table })
    expect(await read(id)).toEqual(description)
    const russian = await pageOf(handle)
    expect(russian.brand).toEqual({ handle: "teplyy-dom", name: "Тёплый Дом" })
    expect(russian.specifications).toEqual(table.map(({ label, value }) => ({ label, value })))
    expect((await pageOf(handle, "en")).specifications).toEqual([
      { label: "Volume", value: "310 l" },
      { label: "Цвет", value: "белый" },
    ])
    const found = await shop.catalog("products?brand=teplyy-dom")
    expect(found.json()).toMatchObject({ count: 1, products: [{ handle }] })
  })

  it("can be taken away again, and the shop follows", async () => {
    const { id, handle } = takeProduct()
    const before = await read(id)
    expect(before.specifications.length).toBeGreaterThan(0)
    const nothing = { version: before.version, brand_id: null, specifications: [] }
    expect((await describeIt(id, nothing)).status).toBe(200)
    expect(await pageOf(handle)).toMatchObject({ brand: null, specifications: [] })
    const { version } = await read(id)
    const { brand_id, specifications } = before
    expect((await describeIt(id, { version, brand_id, specifications })).status).toBe(200)
    expect(await read(id)).toEqual(before)
  })

  it("is not changed by who read it before somebody else changed it", async () => {
    const { id } = takeProduct()
    const { version, brand_id } = await read(id)
    const mine = { version, brand_id, specifications: table }
    expect((await describeIt(id, mine)).status).toBe(200)
    const late = await describeIt(id, { ...mine, specifications: [] })
    expect([late.status, late.json()["code"]]).toEqual([409, "catalog_description_stale"])
    expect((await read(id)).specifications).toEqual(table)
  })

  it("is changed by one of many who change it at once", async () => {
    const { id } = takeProduct()
    const { version, brand_id } = await read(id)
    const answers = await Promise.all(
      ["один", "два", "три", "четыре"].map((value) =>
        describeIt(id, { version, brand_id, specifications: [{ label: "Кто", value }] }),
      ),
    )
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409])
  })

  it.each([
    { what: "no version", change: { version: undefined } },
    { what: "a brand that is not there", change: { brand_id: "brand_none" } },
    { what: "a row without a value", change: { specifications: [{ label: "Цвет", value: " " }] } },
    { what: "a row of two lines", change: { specifications: [{ label: "a\nb", value: "c" }] } },
    { what: "a field nobody knows", change: { colour: "red" } },
  ])("is refused with $what, and stays", async ({ change }) => {
    const { id } = ids[0] ?? takeProduct()
    const before = await read(id)
    const { brand_id, specifications, version } = before
    const answer = await describeIt(id, { brand_id, specifications, version, ...change })
    expect(answer.status).toBe(400)
    expect(await read(id)).toEqual(before)
  })

  it("of a product that is not there is not there", async () => {
    const { brand_id, specifications, version } = await read(ids[0]?.id ?? "")
    const gone = await describeIt("prod_none", { brand_id, specifications, version })
    expect(gone.status).toBe(404)
  })

  it("tells the journal who changed it", async () => {
    const { id } = takeProduct()
    const { version } = await read(id)
    await describeIt(id, { version, brand_id: null, specifications: table })
    const { rows } = await shop.pool.query<{ topic: string; actor: string }>(
      `select distinct topic, split_part(actor, ':', 1) as actor from journal_entry
        where subject = $1 and topic in ('specification', 'product_brand')
          and actor is distinct from 'system' order by topic`,
      [id],
    )
    expect(rows.filter(({ actor }) => actor === "admin").map(({ topic }) => topic)).toEqual([
      "product_brand",
      "specification",
    ])
  })
})

describe("a brand", () => {
  it("has a name of its own, however it is written", async () => {
    await newBrand("Северное Сияние")
    const again = await send("catalog/brands", { name: "СЕВЕРНОЕ сияние" })
    expect([again.status, again.json()["code"]]).toEqual([409, "catalog_brand_taken"])
    const other = await newBrand("Полярная Ночь")
    const renamed = await send(`catalog/brands/${other.id}`, { name: "северное сияние" })
    expect([renamed.status, renamed.json()["code"]]).toEqual([409, "catalog_brand_taken"])
  })

  it("is renamed in the shop at once, and keeps its address", async () => {
    const { id, handle } = takeProduct()
    const brand = await newBrand("Старое Имя")
    const { version, specifications } = await read(id)
    await describeIt(id, { version, specifications, brand_id: brand.id })
    const answer = await send(`catalog/brands/${brand.id}`, { name: "Новое Имя" })
    expect(answer.json()).toMatchObject({ brand: { name: "Новое Имя", product_count: 1 } })
    expect((await pageOf(handle)).brand).toEqual({ handle: brand.handle, name: "Новое Имя" })
  })

  it("cannot be removed while a product is of it, and can be when none is", async () => {
    const { id } = takeProduct()
    const brand = await newBrand("Мимолётная")
    const { version, specifications } = await read(id)
    await describeIt(id, { version, specifications, brand_id: brand.id })
    const remove = () =>
      ask(`/admin/catalog/brands/${brand.id}`, {
        method: "DELETE",
        headers: staff,
        at: shop.server.url,
      })
    const used = await remove()
    expect([used.status, used.json()["code"]]).toEqual([400, "catalog_brand_used"])
    expect(await brandNamed("Мимолётная")).toMatchObject({ product_count: 1 })
    const now = await read(id)
    await describeIt(id, { version: now.version, specifications, brand_id: null })
    expect((await remove()).json()).toEqual({ id: brand.id, object: "brand", deleted: true })
    expect((await remove()).status).toBe(404)
    expect(await brandNamed("Мимолётная")).toBeUndefined()
  })

  it("is held while a product is given it, and so is the product's description", async () => {
    const { id } = takeProduct()
    const brand = await newBrand("Спорная")
    const { version, specifications } = await read(id)
    const client = await shop.pool.connect()
    await client.query(
      "begin; lock table product_product_catalog_brand in share row exclusive mode",
    )
    const given = describeIt(id, { version, specifications, brand_id: brand.id })
    await until(() => isAnybodyWaiting(shop.pool))
    const { rows } = await shop.pool.query<{ key: string }>("select key from locking_lease")
    await client.query("rollback")
    client.release()
    expect(rows.map(({ key }) => key).sort()).toEqual([
      `catalog-brand:${brand.id}`,
      `catalog-description:${id}`,
    ])
    expect((await given).status).toBe(200)
  })

  it("is not removed while somebody holds it", async () => {
    const brand = await newBrand("Занятая")
    await shop.pool.query(
      `insert into locking_lease (key, owner_id, anonymous, taken_by, token, acquired_at, expires_at)
       values ($1, 'a test', false, 'a test', 0, now(), now() + interval '2 seconds')`,
      [`catalog-brand:${brand.id}`],
    )
    const removed = await ask(`/admin/catalog/brands/${brand.id}`, {
      method: "DELETE",
      headers: staff,
      at: shop.server.url,
    })
    const { rows } = await shop.pool.query<{ held: boolean }>(
      "select exists (select from locking_lease where owner_id = 'a test') as held",
    )
    expect([removed.status, rows[0]?.held]).toEqual([200, false])
  })

  it("is found by a part of its name, in which no sign has a meaning", async () => {
    await newBrand("100 % Чистота")
    expect(await brandNamed("% чис")).toMatchObject({ name: "100 % Чистота" })
    expect(await brandNamed("1_0")).toBeUndefined()
  })

  it.each([
    {},
    { name: "" },
    { name: "x".repeat(101) },
    { name: "a\u0000b" },
    { name: "a", id: 1 },
  ])("is refused as %j", async (body) => {
    expect((await send("catalog/brands", body)).status).toBe(400)
  })
})
