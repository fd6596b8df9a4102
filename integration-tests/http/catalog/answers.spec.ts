import { categoryTreeSchema } from "../../../src/contracts/catalog/categories"
import { productPageSchema } from "../../../src/contracts/catalog/product"
import { suggestionsSchema } from "../../../src/contracts/catalog/suggestions"
import { openCatalogShop, type CatalogShop } from "../../support/catalog-shop"

let shop: CatalogShop
beforeAll(async () => {
  shop = await openCatalogShop()
})
afterAll(() => shop.close())

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
