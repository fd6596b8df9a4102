import { refuseAddress } from "./address-limit"

const verdict = (query: string) =>
  refuseAddress({ url: `/store/products?${query}` })?.status ?? "passes"

describe("refuseAddress", () => {
  it.each([
    "",
    "limit=20&offset=40",
    "id[]=a&id[]=b",
    "id[1000]=a",
    "fields=id,*variants,+metadata,-title",
    "order=-created_at",
    "q=constructor",
    "q=__proto__",
    "title[$ilike]=%25a",
    "q=%E0%A4%A",
    "q=id[999999]",
    "code[]=99999",
  ])("lets %s through", (query) => {
    expect(verdict(query)).toBe("passes")
  })

  it.each([
    "id[1001]=a",
    "id[999999999]=a",
    "id%5B999999999%5D=a",
    "a[b][999999999]=1",
    "limit=1?id[999999999]=a",
    "__proto__[x]=1",
    "a[__proto__]=1",
    "a[__proto__][b]=1",
    "%5F_proto__[x]=1",
    "constructor.prototype=1",
    "a[toString]=1",
    "fields=__proto__.x",
    "fields=id,*__proto__",
    "fields=%2B__proto__.x",
    "fields[]=__proto__.x",
    "fields[0]=constructor.name",
    "order=-__proto__",
    "order[__proto__]=ASC",
  ])("refuses %s", (query) => {
    expect(verdict(query)).toBe(400)
  })

  it.each(["/%", "/admin/products/%zz", "/store/products/%E0%A4%A", "/%00", "/a%00b?x=1"])(
    "finds nothing at %s, which nobody can read",
    (url) => {
      expect(refuseAddress({ url })?.status).toBe(404)
    },
  )

  it.each(["/store/products/%D0%B0%2Fb", "/a%20b", "/a+b;c=d", "http://shop/a", "/static/%zz"])(
    "lets the path %s through",
    (url) => {
      expect(refuseAddress({ url })).toBeNull()
    },
  )

  it("passes an address without a query", () => {
    expect(refuseAddress({ url: "/store/products" })).toBeNull()
    expect(refuseAddress({})).toBeNull()
  })
})
