import type { z } from "zod"
import { type categoryTreeSchema } from "../../../src/contracts/catalog/categories"
import { productListSchema } from "../../../src/contracts/catalog/list"
import { openCatalogShop, type CatalogShop } from "../../support/catalog-shop"

type List = z.infer<typeof productListSchema>

let shop: CatalogShop
let everything: List
beforeAll(async () => {
  shop = await openCatalogShop()
  everything = await list("limit=100")
})
afterAll(() => shop.close())

const list = async (query: string): Promise<List> => {
  const answer = await shop.catalog(`products?${query}`)
  if (answer.status !== 200) throw new Error(`${query}: ${answer.status} ${answer.text}`)
  return productListSchema.strict().parse(answer.json())
}
const idsOf = ({ products }: List) => products.map(({ id }) => id)
const byBrand = (name: string) =>
  everything.products.filter(({ brand }) => brand?.handle === name).length
const sorted = (numbers: number[]) => [...numbers].sort((one, other) => one - other)

describe("a list of products", () => {
  it("comes in pages that together are everything, once", async () => {
    const pages = await Promise.all(
      [0, 30, 60, 90].map((offset) => list(`limit=30&offset=${offset}`)),
    )
    expect(pages.flatMap(idsOf)).toEqual(idsOf(everything))
    expect(new Set(pages.flatMap(idsOf)).size).toBe(everything.count)
    expect(pages.map(({ count }) => count)).toEqual(Array(4).fill(everything.count))
    expect((await list("")).limit).toBe(20)
  })

  it("is filtered by a category with everything below it, by handle or id", async () => {
    const { categories } = (await shop.catalog("categories")).json<
      z.infer<typeof categoryTreeSchema>
    >()
    for (const root of categories) {
      const found = await list(`category=${root.handle}&limit=100`)
      expect(found.count).toBe(root.product_count)
      expect(found.count).toBeGreaterThan(0)
      expect(idsOf(await list(`category=${root.id}&limit=100`))).toEqual(idsOf(found))
      const below = await Promise.all(root.children.map(({ id }) => list(`category=${id}`)))
      expect(below.reduce((sum, { count }) => sum + count, 0)).toBe(found.count)
    }
    expect((await list("category=no-such-category")).count).toBe(0)
  })

  it("is filtered by brands, price and availability", async () => {
    for (const query of ["brand=teplo&brand=istra", "brand[]=teplo&brand[1]=istra"]) {
      const found = await list(`${query}&limit=100`)
      expect(found.count).toBe(byBrand("teplo") + byBrand("istra"))
      for (const { brand } of found.products) expect(["teplo", "istra"]).toContain(brand?.handle)
    }
    const priced = await list("price_min=10000&price_max=20000.50&limit=100")
    expect(priced.count).toBeGreaterThan(3)
    for (const { price } of priced.products) {
      expect(price?.amount).toBeGreaterThanOrEqual(10_000)
      expect(price?.amount).toBeLessThanOrEqual(20_000.5)
    }
    const [yes, no] = await Promise.all([list("available=true"), list("available=false")])
    expect(yes.count + no.count).toBe(everything.count)
    expect(no.count).toBeGreaterThan(0)
    for (const { available } of no.products) expect(available).toBe(false)
  })

  it.each(["price_asc", "price_desc", "title", "newest", "recommended"])(
    "is sorted by %s, the same way on every page",
    async (sort) => {
      const whole = await list(`sort=${sort}&limit=100`)
      const pages = [
        await list(`sort=${sort}&limit=40`),
        await list(`sort=${sort}&limit=40&offset=40`),
      ]
      expect(pages.flatMap(idsOf)).toEqual(idsOf(whole))
      const prices = whole.products.map(({ price }) => price?.amount ?? 0)
      if (sort === "price_asc") expect(prices).toEqual(sorted(prices))
      if (sort === "price_desc") expect(prices).toEqual(sorted(prices).reverse())
      if (sort === "recommended") {
        const stock = whole.products.map(({ available }) => available)
        expect(stock.indexOf(false)).toBe(stock.lastIndexOf(true) + 1)
      }
    },
  )

  it.each(["price_asc", "price_desc", "title", "newest", "recommended"])(
    "by %s is the same whether few pages deep or all at once",
    async (sort) => {
      for (const filter of ["category=kitchen", "available=true", "brand=teplo&brand=okolo"]) {
        const whole = await list(`${filter}&sort=${sort}&limit=100`)
        const wanted = Math.min(6, whole.count)
        const pages = await Promise.all(
          Array.from({ length: wanted }, (_, offset) =>
            list(`${filter}&sort=${sort}&limit=1&offset=${offset}`),
          ),
        )
        expect(pages.flatMap(idsOf)).toEqual(idsOf(whole).slice(0, wanted))
        for (const { facets } of pages) expect(facets).toEqual(whole.facets)
      }
    },
  )

  it("speaks the language asked for, in every way it is written", async () => {
    for (const locale of ["en", "EN", "en-US", "en-us"]) {
      const { products } = await list(`locale=${locale}&limit=3`)
      for (const { title } of products) expect(title).not.toMatch(/[а-я]/i)
    }
    expect(idsOf(await list(`region_id=${shop.region}`))).toEqual(idsOf(await list("")))
  })
})

const combinations = [
  "",
  "category=kitchen",
  "brand=teplo",
  "category=kitchen&brand=teplo&brand=okolo",
  "available=true&brand=halvorn",
  "price_min=5000&price_max=60000",
  "category=large-appliances&price_min=30000&available=true",
  "q=%D0%BC%D0%B0%D1%88%D0%B8%D0%BD%D0%B0",
  "q=%D0%BC%D0%B0%D1%88%D0%B8%D0%BD%D0%B0&brand=teplo&price_max=60000",
  "category=climate&brand=teplo",
  "category=no-such-category",
]

describe("the facets", () => {
  it.each(combinations)("of ?%s say what each choice would leave", async (query) => {
    const { facets, count } = await list(query)
    const has = (name: string) => new URLSearchParams(query).has(name)
    const without = (name: string) => {
      const left = new URLSearchParams(query)
      left.delete(name)
      return left.toString()
    }
    for (const { handle, count: promised } of facets.brands) {
      const chosen = await list(`${without("brand")}&brand=${handle}`)
      expect([handle, chosen.count]).toEqual([handle, promised])
    }
    for (const { handle, count: promised } of facets.categories) {
      const chosen = await list(`${without("category")}&category=${handle}`)
      expect([handle, chosen.count]).toEqual([handle, promised])
    }
    const { available, unavailable } = facets.availability
    expect((await list(`${without("available")}&available=true`)).count).toBe(available)
    expect((await list(`${without("available")}&available=false`)).count).toBe(unavailable)
    if (!has("available")) expect(available + unavailable).toBe(count)
    const anyPrice = new URLSearchParams(without("price_min"))
    anyPrice.delete("price_max")
    const prices = (await list(`${anyPrice}&limit=100`)).products.map(({ price }) => price?.amount)
    const numbers = prices.filter((amount) => amount !== undefined)
    expect(facets.price).toEqual({
      min: numbers.length > 0 ? Math.min(...numbers) : null,
      max: numbers.length > 0 ? Math.max(...numbers) : null,
      currency_code: "rub",
    })
  })

  it("keep what is chosen even when nothing is left of it", async () => {
    const { count, facets } = await list("category=kettles&brand=vidnava")
    expect(count).toBe(0)
    expect(facets.brands).toContainEqual({ handle: "vidnava", name: "Vidnava", count: 0 })
    expect(facets.brands.length).toBeGreaterThan(1)
    expect(facets.categories.map(({ handle }) => handle)).toContain("kettles")
  })
})
