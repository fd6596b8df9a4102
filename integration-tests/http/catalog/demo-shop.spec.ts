import { pictureOf } from "../../../src/contracts/catalog/picture"
import { ask } from "../../support/ask"
import { openPool } from "../../support/database"

type Product = {
  id: string
  title: string
  description: string
  images: { url: string }[]
  categories: { name: string }[]
  brand?: { name: string }
  specifications?: { label: string; value: string }[]
  options: { title: string }[]
  variants: {
    title: string
    inventory_quantity: number
    calculated_price: {
      calculated_amount: number
      calculated_amount_with_tax: number
      calculated_amount_without_tax: number
      currency_code: string
    }
  }[]
}

const pool = openPool()
let key: string
let region: string

const products = async (query: string): Promise<{ products: Product[]; count: number }> => {
  const { status, text, json } = await ask(`/store/products?${query}`, {
    headers: { "x-publishable-api-key": key },
  })
  if (status !== 200) throw new Error(text)
  return json()
}

beforeAll(async () => {
  const keys = await pool.query<{ token: string }>(
    "select token from api_key where type = 'publishable'",
  )
  const regions = await pool.query<{ id: string }>("select id from region")
  key = keys.rows[0]?.token ?? ""
  region = regions.rows[0]?.id ?? ""
})
afterAll(() => pool.end())

describe("the demo shop", () => {
  it("has at least sixty appliances, every one with a picture, a brand and a category", async () => {
    const list = await products("limit=100&fields=title,*images,*categories,brand.name")
    expect(list.count).toBeGreaterThanOrEqual(60)
    for (const product of list.products) {
      expect(product.images.length).toBeGreaterThanOrEqual(3)
      expect(product.brand?.name).toBeTruthy()
      expect(product.categories).toHaveLength(1)
    }
  })

  it("says roubles with VAT inside, and how many are there", async () => {
    const fields = "*variants.calculated_price,+variants.inventory_quantity"
    const list = await products(`limit=100&region_id=${region}&country_code=ru&fields=${fields}`)
    for (const { variants } of list.products) {
      const price = variants[0]?.calculated_price
      expect(price?.currency_code).toBe("rub")
      expect(price?.calculated_amount_with_tax).toBe(price?.calculated_amount)
      const net = (price?.calculated_amount ?? 0) / 1.22
      expect(price?.calculated_amount_without_tax).toBeCloseTo(net, 2)
      expect(variants[0]?.inventory_quantity).toBeGreaterThanOrEqual(0)
    }
    const stocks = list.products.map(({ variants }) => variants[0]?.inventory_quantity ?? 0)
    expect(stocks).toContain(0)
    expect(Math.max(...stocks)).toBeGreaterThan(4)
  })

  it("speaks Russian and, when asked, English, down to the specifications", async () => {
    const fields = "title,description,*categories,specifications.*,*variants,*options"
    const russian = await products(`limit=100&fields=${fields}`)
    const english = await products(`limit=100&fields=${fields}&locale=en-US`)
    const textOf = (product: Product) => {
      const { title, description, categories, variants, options, specifications = [] } = product
      return [
        title,
        description,
        ...categories.map(({ name }) => name),
        ...variants.map((variant) => variant.title),
        ...options.map((option) => option.title),
        ...specifications.map(({ label }) => label),
      ]
    }
    for (const product of russian.products) {
      for (const text of textOf(product)) expect(text).toMatch(/[а-яё]/i)
    }
    for (const product of english.products) {
      expect(product.specifications?.length).toBeGreaterThanOrEqual(6)
      for (const text of textOf(product)) expect(text).not.toMatch(/[а-яё]/i)
    }
  })

  it("shows its pictures, in every size and format", async () => {
    const { products: list } = await products("limit=3&fields=*images")
    for (const { url } of list.flatMap(({ images }) => images)) {
      const sized = (pictureOf(url)?.sources ?? []).flatMap(({ type, srcset }) =>
        srcset.split(", ").map((one) => ({ type, url: one.split(" ")[0] ?? "" })),
      )
      expect(sized.length).toBeGreaterThanOrEqual(4)
      for (const file of [{ type: "image/jpeg", url }, ...sized]) {
        const { status, headers } = await ask(new URL(file.url).pathname)
        expect(status).toBe(200)
        expect(headers.get("content-type")).toBe(file.type)
      }
    }
  })

  it("has three levels of categories everywhere", async () => {
    const { rows } = await pool.query<{ depth: number; leaf: boolean }>(
      `select cardinality(regexp_split_to_array(c.mpath, '\\.')) as depth,
              not exists (select from product_category d where d.parent_category_id = c.id) as leaf
         from product_category c`,
    )
    for (const { depth, leaf } of rows) expect(leaf).toBe(depth === 3)
  })
})
