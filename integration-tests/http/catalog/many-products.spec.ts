import type { z } from "zod"
import { productListSchema } from "../../../src/contracts/catalog/list"
import { MOST_COUNTED } from "../../../src/contracts/catalog/most-counted"
import { openCatalogShop, type CatalogShop } from "../../support/catalog-shop"
import { until } from "../../support/until"

type List = z.infer<typeof productListSchema>

const COPIES = 60
const WHITE = "search @@ '''бел'''::tsquery"

let shop: CatalogShop
beforeAll(async () => {
  shop = await openCatalogShop()
  await multiply()
})
afterAll(() => shop.close())

const isWhole = async () => {
  const { rows } = await shop.pool.query<{ whole: boolean }>(
    `select not exists (select from catalog_due)
        and (select seq from journal_cursor where consumer = 'catalog-view') is not null as whole`,
  )
  return rows[0]?.whole ?? false
}

/** As many products as make a word common, past Medusa: it is the reading that is tested here. */
const multiply = async () => {
  await until(isWhole)
  const { rows } = await shop.pool.query<{ name: string }>(
    `select column_name as name from information_schema.columns where table_name = 'catalog_view'`,
  )
  const copied: Record<string, string> = {
    product_id: "product_id || '-' || copy",
    card: "replace(card, product_id, product_id || '-' || copy)",
    handle: "handle || '-' || copy",
    title_words: "title_words || ' m' || copy",
    price: "price + copy",
    product_created_at: "product_created_at - copy * interval '1 minute'",
  }
  const names = rows.map(({ name }) => name)
  await shop.pool.query(
    `insert into catalog_view (${names.join(", ")})
     select ${names.map((name) => copied[name] ?? name).join(", ")}
       from catalog_view, generate_series(1, $1::int) copy`,
    [COPIES],
  )
  await shop.pool.query("update catalog_version set version = version + 1")
}

const list = async (query: string): Promise<List> => {
  const answer = await shop.catalog(`products?${query}`)
  return productListSchema.strict().parse(answer.json())
}

const idsOf = ({ products }: List) => products.map(({ id }) => id)

const expected = async (where: string, order: string) => {
  const { rows } = await shop.pool.query<{ id: string }>(
    `select product_id as id from catalog_view
      where locale = 'ru-RU' and ${where} order by ${order} limit 130`,
  )
  return rows.map(({ id }) => id)
}

const orders: [string, string][] = [
  ["recommended", "available desc, product_created_at desc, product_id"],
  ["newest", "product_created_at desc, product_id"],
  ["price_asc", "price, product_id"],
  ["price_desc", "price desc nulls last, product_id"],
  ["title", "title_words, product_id"],
]
const inKitchen = `category_ids @> array[(
  select category_id from catalog_category where handle = 'kitchen' limit 1)]`
const filters: [string, string][] = [
  ["", "true"],
  ["category=kitchen", inKitchen],
  ["available=true&price_min=3000&price_max=20000", "available and price between 3000 and 20000"],
  ["category=kitchen&price_min=5000", `${inKitchen} and price >= 5000`],
  ["brand=teplo&brand=okolo&price_max=30000", "brand in ('teplo', 'okolo') and price <= 30000"],
  [`q=${encodeURIComponent("белый")}`, WHITE],
  [
    `q=${encodeURIComponent("белый")}&brand=teplo&available=true`,
    `${WHITE} and brand = 'teplo' and available`,
  ],
  [`q=${encodeURIComponent("белый")}&price_min=40000`, `${WHITE} and price >= 40000`],
]

describe.each(orders)("among thousands of products, sorted by %s,", (sort, order) => {
  it.each(filters)(
    "a page of ?%s is the one that sorting them all would give",
    async (filter, where) => {
      const all = await expected(where, order)
      const pages = await Promise.all([
        list(`${filter}&sort=${sort}&limit=100`),
        list(`${filter}&sort=${sort}&limit=30&offset=100`),
      ])
      expect(all.length).toBeGreaterThan(100)
      expect(pages.flatMap(idsOf)).toEqual(all)
    },
  )
})

describe("among thousands of products", () => {
  it.each(filters)(
    "?%s counts what is there, or says that it is more than it counts",
    async (filter, where) => {
      const { rows } = await shop.pool.query<{ there: number }>(
        `select count(*)::int as there from catalog_view where locale = 'ru-RU' and ${where}`,
      )
      const there = rows[0]?.there ?? 0
      const isCounted = /q=|price_/.test(filter)
      const { count, facets } = await list(filter)
      expect(count).toBe(isCounted ? Math.min(there, MOST_COUNTED + 1) : there)
      const { available, unavailable } = facets.availability
      expect(available + unavailable).toBeGreaterThanOrEqual(Math.min(count, MOST_COUNTED))
      expect(available + unavailable).toBeLessThanOrEqual(there + unavailable)
    },
  )

  it("the very title comes first, however many have its words, and no product twice", async () => {
    const { rows } = await shop.pool.query<{ id: string }>(
      `update catalog_view set title_words = 'белый', available = false
        where locale = 'ru-RU' and product_id = (
          select max(product_id) from catalog_view where ${WHITE} and locale = 'ru-RU')
       returning product_id as id`,
    )
    await shop.pool.query("update catalog_version set version = version + 1")
    const ids = idsOf(await list(`q=${encodeURIComponent("белый")}&limit=100`))
    expect(ids[0]).toBe(rows[0]?.id)
    expect(new Set(ids).size).toBe(100)
  })

  it("what has a word in its title comes before what has it only in its description", async () => {
    const { products } = await list(`q=${encodeURIComponent("чайник")}&limit=100`)
    for (const { title } of products) expect(title).toMatch(/чайник/i)
  })
})
