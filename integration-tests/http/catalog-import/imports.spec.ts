import { openImportShop, type ImportShop } from "../../support/catalog-import/import-shop"
import { countImported } from "../../support/catalog-import/whole-products"

// An import on a busy machine, with its pictures made anew, takes its time.
jest.setTimeout(240_000)

type Listed = {
  title: string
  handle: string
  price: { amount: number }
  available: boolean
  stock: number
}

let house: ImportShop
beforeAll(async () => {
  house = await openImportShop()
}, 180_000)
afterAll(() => house.close())

const rss = () => `${house.sources.base}teply-dom.rss.xml`

const form = (name: string, text: string, fields: Record<string, string> = {}) => {
  const made = new FormData()
  for (const [field, value] of Object.entries(fields)) made.set(field, value)
  made.set("file", new Blob([text]), name)
  return made
}

describe("an import from an address", () => {
  it("is looked at first, and then nothing has happened yet", async () => {
    const preview = await house.start({ address: rss(), seed: 7 }, "?dry_run=true")
    expect(preview).toMatchObject({
      status: "preview",
      source: "teply-dom.example",
      profile: "rss",
      found: 54,
      total: 54,
      counts: { created: 54, updated: 0, unchanged: 0, skipped: 0, failed: 0 },
      created_by: { kind: "admin" },
    })
    const items = await house.items(preview.id)
    expect(items).toHaveLength(54)
    expect(items[0]).toMatchObject({ number: 1, outcome: "created", product_id: null })
    expect(items.filter(({ position }) => position?.price.drawn).length).toBeGreaterThan(10)
    expect(await countImported(house.shop.pool)).toMatchObject({ products: 0, known: 0 })
  })

  it("shows the pictures of its source, which the dashboard could not", async () => {
    const { id } = await house.start({ address: rss(), limit: 1 }, "?dry_run=true")
    const picture = await house.imports(`/${id}/items/1/picture`)
    expect(picture.status).toBe(200)
    expect(picture.headers.get("content-type")).toBe("image/png")
    for (const number of ["2", "0", "x", "99999999999"]) {
      expect((await house.imports(`/${id}/items/${number}/picture`)).status).toBe(404)
    }
  })

  it("makes whole products that can be found and bought", async () => {
    const preview = await house.start({ address: rss(), seed: 7 }, "?dry_run=true")
    const drawn = (await house.items(preview.id)).map(({ position }) => position?.price.amount)
    const started = await house.imports(`/${preview.id}/start`, {})
    expect(started.status).toBe(200)
    const done = await house.ended(preview.id)
    expect(done).toMatchObject({ status: "done", counts: { created: 54, failed: 0 } })
    expect(await countImported(house.shop.pool)).toEqual({
      products: 54,
      partial: 0,
      known: 54,
      settled: 54,
      stray: 0,
    })
    const items = await house.items(preview.id)
    expect(items.map(({ position }) => position?.price.amount)).toEqual(drawn)
    expect(items.every(({ pictures_missing }) => pictures_missing === 0)).toBe(true)

    const found = await house.shop.catalog("products?q=Бриз 07&limit=1")
    const [product] = found.json<{ products: Listed[] }>().products
    expect(product?.title).toBe("Сплит-система Северин Бриз 07")
    expect(product?.price.amount).toBe(32_990)
    const page = await house.shop.catalog(`products/${product?.handle ?? ""}`)
    expect(page.json()).toMatchObject({ product: { brand: { name: "Северин" } } })
  })

  it("done again makes nothing twice, and draws no price anew", async () => {
    const before = await house.shop.pool.query("select sum(amount) as sum from price")
    const again = await house.whole({ address: rss(), seed: 8 })
    expect(again).toMatchObject({
      status: "done",
      counts: { created: 0, updated: 0, unchanged: 54 },
    })
    expect(await countImported(house.shop.pool)).toMatchObject({ products: 54, known: 54 })
    const after = await house.shop.pool.query("select sum(amount) as sum from price")
    expect(after.rows).toEqual(before.rows)
  })

  it("tells the journal who wanted it, and whose products these are", async () => {
    const { rows } = await house.shop.pool.query<{ event: string; actor: string }>(
      `select event, split_part(actor, ':', 1) as actor from journal_entry
        where topic = 'catalog_import' or (event = 'product.created' and subject in
              (select product_id from catalog_import_known)) group by 1, 2 order by 1`,
    )
    expect(rows).toEqual(
      expect.arrayContaining([
        { event: "catalog_import.read", actor: "admin" },
        { event: "catalog_import.queued", actor: "admin" },
        { event: "catalog_import.started", actor: "system" },
        { event: "catalog_import.done", actor: "system" },
        { event: "product.created", actor: "admin" },
      ]),
    )
  })
})

describe("an import from a file", () => {
  it.each([
    ["kuhnya-i-tochka.html", "demo-html", 53],
    ["pribor.json", "demo-json", 54],
  ])("takes %s with its profile", async (name, profile, count) => {
    const { text } = await fetch(house.sources.base + name).then(async (answer) => ({
      text: await answer.text(),
    }))
    const done = await house.whole(form(name, text, { profile, seed: "7" }))
    expect(done).toMatchObject({ status: "done", origin: name, counts: { created: count } })
    const counted = await countImported(house.shop.pool)
    expect(counted).toMatchObject({ partial: 0, stray: 0 })
  })

  it("is the same source as the address it was saved from", async () => {
    const text = await fetch(rss()).then((answer) => answer.text())
    const done = await house.whole(form("saved.xml", text))
    expect(done).toMatchObject({ origin: "saved.xml", counts: { created: 0, unchanged: 54 } })
  })

  it("takes a profile that somebody has written", async () => {
    const profile = JSON.stringify({
      name: "own",
      kind: "json",
      source: "own.example",
      items: "rows",
      fields: { id: "n", title: "t", price: "p", brand: "b" },
    })
    const text = JSON.stringify({
      rows: [{ n: 1, t: "Лампа настольная", p: "990 руб.", b: "Северин" }],
    })
    const { id, counts } = await house.whole(form("own.json", text, { profile }))
    expect(counts.created).toBe(1)
    const [item] = await house.items(id)
    expect(item?.position?.price).toEqual({ amount: 990, drawn: false })
  })

  it.each<[string, Record<string, string>, string]>([
    ["an unknown profile", { profile: "nobodys" }, "import_profile_unknown"],
    [
      "a profile with a field too many",
      { profile: '{"name":"a","kind":"json","items":"x","fields":{"title":"t"},"more":1}' },
      "invalid_data",
    ],
    ["a broken profile", { profile: "{broken" }, "import_profile_unknown"],
    ["a number that is none", { limit: "many" }, "invalid_data"],
    ["an address beside it", { address: "http://127.0.0.1/" }, "import_source_missing"],
    ["a field too many", { colour: "red" }, "invalid_data"],
  ])("refuses %s", async (_what, fields, code) => {
    const answer = await house.imports("", form("a.json", "{}", fields))
    expect({ status: answer.status, code: answer.json().code }).toEqual({ status: 400, code })
  })

  it("wants a source", async () => {
    expect((await house.imports("", {})).json()).toMatchObject({ code: "import_source_missing" })
  })
})
