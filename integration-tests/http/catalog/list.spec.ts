import type { z } from "zod"
import { categoryTreeSchema } from "../../../src/contracts/catalog/categories"
import { productListSchema } from "../../../src/contracts/catalog/list"
import { productPageSchema } from "../../../src/contracts/catalog/product"
import { suggestionsSchema } from "../../../src/contracts/catalog/suggestions"
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

describe("an answer", () => {
  const everywhere = [
    "products?limit=3",
    "products/teplo-x200-refrigerator-silver",
    "categories",
    "suggestions?q=teplo",
  ]

  it.each(everywhere)("of /catalog/%s is not sent again while it holds", async (path) => {
    const first = await shop.catalog(path)
    const etag = first.headers.get("etag") ?? ""
    expect(etag).toMatch(/^"[\w-]+"$/)
    expect(first.headers.get("cache-control")).toBe("public, max-age=0, must-revalidate")
    for (const held of [etag, `W/${etag}`, `"other", ${etag}`, "*"]) {
      const again = await shop.catalog(path, { "if-none-match": held })
      expect([again.status, again.text]).toEqual([304, ""])
      expect(again.headers.get("etag")).toBe(etag)
    }
    const other = await shop.catalog(path, { "if-none-match": '"other"' })
    expect([other.status, other.text]).toEqual([200, first.text])
  })

  it("is what its schema says, exactly", async () => {
    const pageOf = async (path: string) => (await shop.catalog(path)).json<{ product: unknown }>()
    productPageSchema.strict().parse((await pageOf(everywhere[1] ?? "")).product)
    categoryTreeSchema.strict().parse((await shop.catalog("categories")).json())
    suggestionsSchema.strict().parse((await shop.catalog("suggestions?q=teplo")).json())
  })

  it("is hardened, open to other pages, and without a body for HEAD", async () => {
    const answer = await fetch(`${shop.server.url}/catalog/products?limit=1`, { method: "HEAD" })
    expect(answer.status).toBe(200)
    expect(await answer.text()).toBe("")
    expect(answer.headers.get("x-content-type-options")).toBe("nosniff")
    expect(answer.headers.get("content-security-policy")).toContain("default-src 'none'")
    expect(answer.headers.get("access-control-allow-origin")).toBe("*")
    expect(answer.headers.get("x-request-id")).toMatch(/^[0-9a-f-]{36}$/)
  })
})

describe("a request that makes no sense", () => {
  it.each([
    ["colour=red", "colour"],
    ["limit=0", "limit"],
    ["limit=101", "limit"],
    ["limit=ten", "limit"],
    ["limit=1&limit=2", "limit"],
    ["offset=-1", "offset"],
    ["offset=1e9", "offset"],
    ["price_min=cheap", "price_min"],
    ["price_max=-5", "price_max"],
    ["available=perhaps", "available"],
    ["sort=random()", "sort"],
    ["locale=de-DE", "locale"],
    ["locale=../../etc/passwd", "locale"],
    ["region_id=reg_none", "region_id"],
    ["category=%00", "category"],
    ["brand=%00", "brand"],
    [`q=${"a".repeat(101)}`, "q"],
    ["q[]=a", "q"],
  ])("?%s is refused by name", async (query, name) => {
    const answer = await shop.catalog(`products?${query}`)
    expect(answer.status).toBe(400)
    expect(answer.json()).toMatchObject({ type: "invalid_data", code: "invalid_data" })
    expect(answer.json<{ message: string }>().message).toContain(name)
  })

  it("is refused before it reaches the catalogue when it is worse than that", async () => {
    expect((await shop.catalog("products?__proto__=1")).status).toBe(400)
  })

  const hostile = [
    "'; drop table catalog_view; --",
    "\\",
    "%",
    "_",
    "')|('",
    "a:*&!b<->c",
    "\u0000",
    "\uFFFF",
    "💥💥💥",
    "ё".repeat(100),
    "х ".repeat(50),
    "𐀀𐀁",
    "<script>",
    "1e5 0x1F 1.5.2 a@b.c http://x/y?z",
    "١٢٣ 汉字 देव",
    "ﬃ ı İ ß",
    "a\u0301\u0301\u0301",
  ]
  it.each(hostile)("q=%j is answered like any other", async (q) => {
    for (const path of ["products", "suggestions"]) {
      const answer = await shop.catalog(`${path}?q=${encodeURIComponent(q)}`)
      expect(answer.status).toBe(200)
    }
  })

  it.each(["%E0%A4%A", "%00", "..%2f..%2fetc%2fpasswd", "%27%20or%201=1", "no-such-product"])(
    "the product %s is not there",
    async (handle) => {
      const answer = await shop.catalog(`products/${handle}`)
      expect(answer.status).toBe(404)
      expect(answer.json()).toMatchObject({ type: "not_found" })
    },
  )

  it("is refused the same by every route", async () => {
    for (const path of ["categories", "suggestions", "products/teplo-x200-refrigerator-silver"]) {
      expect((await shop.catalog(`${path}?unknown=1&q=a`)).status).toBe(400)
    }
    expect((await shop.catalog("suggestions")).status).toBe(400)
    expect((await shop.catalog("nothing")).status).toBe(404)
    const posted = await fetch(`${shop.server.url}/catalog/products`, { method: "POST" })
    expect(posted.status).toBe(404)
  })
})
