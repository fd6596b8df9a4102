import { ask } from "../../support/ask"
import { adminToken, bearer } from "../../support/staff"

const refusedAtOnce = async (path: string, headers: Record<string, string> = {}) => {
  const started = performance.now()
  const { status, text } = await ask(path, { headers })
  expect(performance.now() - started).toBeLessThan(1000)
  expect(status).toBe(400)
  expect(JSON.parse(text)).toMatchObject({ type: "invalid_data", code: "invalid_query" })
}

describe("a query that would hold or end the process", () => {
  it("is refused at once for an index without end, from a guest too", async () => {
    await refusedAtOnce("/nowhere?id[999999999]=1")
    await refusedAtOnce("/store/products?id%5B99999999%5D=1")
  })

  it("is refused where it would write into the prototype of all objects", async () => {
    const staff = bearer(await adminToken())
    await refusedAtOnce("/admin/api-keys?fields=__proto__.polluted", staff)
    await refusedAtOnce("/admin/api-keys?fields[]=id,*__proto__", staff)
    const { status } = await ask("/admin/api-keys?fields=id", { headers: staff })
    expect(status).toBe(200)
  })
})

describe("a body that nothing could bear", () => {
  it.each([
    ['{"name":"a\\u0000b"}', "body.name"],
    ['{"name":"\\ud800"}', "body.name"],
    ['{"name":"a","metadata":{"__proto__":{"admin":true}}}', "__proto__"],
    ['{"name":{"toString":1}}', "toString"],
    [`{"name":"a","metadata":${'{"a":'.repeat(100)}1${"}".repeat(100)}}`, "too deeply"],
  ])("is refused, naming the place: %s", async (body, named) => {
    const { status, text } = await ask("/admin/product-categories", {
      method: "POST",
      headers: { ...bearer(await adminToken()), "content-type": "application/json" },
      body,
    })
    expect(status).toBe(400)
    expect(JSON.parse(text)).toMatchObject({ type: "invalid_data" })
    expect(text).toContain(named)
  })
})
