import { openImportShop, type ImportShop } from "../../support/catalog-import/import-shop"
import { PIXEL } from "../../support/catalog-import/source-server"

// An import on a busy machine, with its pictures made anew, takes its time.
jest.setTimeout(240_000)

type Thing = {
  id: number
  title: string
  price?: number
  text?: string
  picture?: string
  brand?: string
  category?: string
  facts?: [string, string][]
}

let house: ImportShop
beforeAll(async () => {
  house = await openImportShop()
}, 180_000)
afterAll(() => house.close())

const profile = {
  name: "things",
  kind: "json",
  source: "things.example",
  items: "things",
  fields: {
    id: "id",
    title: "title",
    price: "price",
    description: "text",
    pictures: "picture",
    brand: "brand",
    category: "category",
    specifications: { items: "facts", label: "l", value: "v" },
  },
}
let served = 0

const importThings = async (things: Thing[]) => {
  served += 1
  const rows = things.map(({ facts = [["Цвет", "белый"]], ...thing }) => ({
    ...thing,
    facts: facts.map(([l, v]) => ({ l, v })),
  }))
  const address = house.sources.put(`things-${served}.json`, JSON.stringify({ things: rows }))
  const { id } = await house.whole({ address, profile })
  return house.items(id)
}

const thing = (id: number, more: Partial<Thing> = {}): Thing => ({
  id,
  title: `Чайник «Проба ${id}»`,
  price: 100 + id,
  text: "Кипятит.",
  picture: `pictures/${id}-a.png`,
  brand: "Проба",
  category: "Чайники",
  ...more,
})

type Product = {
  title: string
  description: string
  images: { url: string }[]
  categories: { name: string }[]
  variants: { id: string; prices: { amount: number }[] }[]
}
const productOf = async (id: string | null | undefined) => {
  const fields = "fields=*images,*categories,*variants,*variants.prices"
  return (await house.shop.admin<{ product: Product }>(`products/${id ?? ""}?${fields}`)).product
}

it("files a position under the shop's own category of that name, or among the imported", async () => {
  const [known, unknown] = await importThings([thing(1), thing(2, { category: "Самовары" })])
  expect((await productOf(known?.product_id)).categories).toMatchObject([{ name: "Чайники" }])
  expect((await productOf(unknown?.product_id)).categories).toMatchObject([{ name: "Самовары" }])
  const { rows } = await house.shop.pool.query(
    `select parent.name from product_category category
       join product_category parent on parent.id = category.parent_category_id
      where category.name = 'Самовары'`,
  )
  expect(rows).toEqual([{ name: "Импорт" }])
})

it("takes over what the source has changed", async () => {
  const [made] = await importThings([thing(10)])
  const [changed] = await importThings([
    thing(10, {
      title: "Чайник «Новый»",
      price: 555,
      text: "Кипятит быстрее.",
      picture: "pictures/10-b.png",
      brand: "Другая",
      category: "Кофемашины",
      facts: [
        ["Цвет", "синий"],
        ["Вес", "1 кг"],
      ],
    }),
  ])
  expect(changed).toMatchObject({ outcome: "updated", product_id: made?.product_id, kept: [] })
  expect([...(changed?.changed ?? [])].sort()).toEqual([
    "brand",
    "category",
    "description",
    "pictures",
    "price",
    "specifications",
    "title",
  ])
  const product = await productOf(made?.product_id)
  expect(product).toMatchObject({ title: "Чайник «Новый»", description: "Кипятит быстрее." })
  expect(product.images).toHaveLength(1)
  expect(product.categories).toMatchObject([{ name: "Кофемашины" }])
  expect(product.variants[0]?.prices.map(({ amount }) => amount)).toEqual([555])
  const shown = await house.shop.catalog("products?q=Чайник Новый&limit=1")
  expect(shown.json()).toMatchObject({
    products: [{ price: { amount: 555 }, brand: { name: "Другая" } }],
  })
})

it("leaves what a person has changed, and says so once", async () => {
  const [made] = await importThings([thing(20)])
  const id = made?.product_id ?? ""
  await house.shop.admin(`products/${id}`, { title: "Название от руки" })
  const changes = { title: "Название от источника", text: "Новый текст." }
  const [changed] = await importThings([thing(20, changes)])
  expect(changed).toMatchObject({ outcome: "updated", changed: ["description"], kept: ["title"] })
  expect(await productOf(id)).toMatchObject({
    title: "Название от руки",
    description: "Новый текст.",
  })
  const [again] = await importThings([thing(20, changes)])
  expect(again).toMatchObject({ outcome: "unchanged", changed: [], kept: [] })
})

it("keeps a price that a person has set, and one that was drawn", async () => {
  const { price: _price, ...unpriced } = thing(31)
  const [priced, drawn] = await importThings([thing(30), unpriced])
  const { variants } = await productOf(priced?.product_id)
  const [variant] = variants
  await house.shop.admin(`products/${priced?.product_id ?? ""}/variants/${variant?.id ?? ""}`, {
    prices: [{ amount: 777, currency_code: "rub" }],
  })
  const [kept, still] = await importThings([thing(30, { price: 200 }), unpriced])
  expect(kept).toMatchObject({ outcome: "unchanged", kept: ["price"] })
  expect(still).toMatchObject({ outcome: "unchanged" })
  expect((await productOf(priced?.product_id)).variants[0]?.prices).toMatchObject([{ amount: 777 }])
  const [, now] = await importThings([thing(30, { price: 200 }), { ...unpriced, price: 444 }])
  expect(now).toMatchObject({ outcome: "updated", changed: ["price"] })
  expect((await productOf(drawn?.product_id)).variants[0]?.prices).toMatchObject([{ amount: 444 }])
})

it("does not bring back what was deleted in the shop", async () => {
  const [made] = await importThings([thing(40)])
  await house.shop.admin(`products/${made?.product_id ?? ""}`, undefined, "DELETE")
  const [again] = await importThings([thing(40, { price: 9 })])
  expect(again).toMatchObject({ outcome: "skipped", reason: "product_deleted" })
})

it("asks again for a picture that could not be had", async () => {
  let there = false
  house.sources.serve("late.png", (_req, res) => {
    if (there) {
      res.setHeader("content-type", "image/png").end(PIXEL)
      return
    }
    res.writeHead(404).end()
  })
  const [made] = await importThings([thing(50, { picture: "late.png" })])
  expect(made).toMatchObject({ outcome: "created", pictures_missing: 1 })
  there = true
  const [again] = await importThings([thing(50, { picture: "late.png" })])
  expect(again).toMatchObject({ outcome: "updated", changed: ["pictures"], pictures_missing: 0 })
  expect((await productOf(made?.product_id)).images).toHaveLength(1)
})

it("imports the rest when one cannot be written", async () => {
  const taken = await house.shop.pool.query<{ handle: string }>(
    "insert into product (id, title, handle, status) values ('prod_taken', 'x', 'chaynik-zanyato-x', 'draft') returning handle",
  )
  expect(taken.rows).toHaveLength(1)
  // The name of the next product is taken from the source and its id, so it can be foretold.
  const { rows } = await house.shop.pool.query<{ mark: string }>(
    "select encode(sha256(convert_to('things.example', 'utf8') || '\\x00' || convert_to('61', 'utf8')), 'hex') as mark",
  )
  await house.shop.pool.query("update product set handle = $1 where id = 'prod_taken'", [
    `chaynik-proba-61-${(rows[0]?.mark ?? "").slice(0, 6)}`,
  ])
  const items = await importThings([thing(60), thing(61), thing(62)])
  expect(items.map(({ outcome }) => outcome)).toEqual(["created", "failed", "created"])
})
