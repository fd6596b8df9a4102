import { request } from "node:http"
import { ask } from "../../support/ask"
import { adminToken, bearer } from "../../support/staff"
import { backendUrl } from "../../support/settings"

type Refusal = { type: string; code: string; message: string }

const expectRefusal = (text: string): Refusal => {
  const refusal = JSON.parse(text) as Refusal
  expect(Object.keys(refusal).sort()).toEqual(["code", "message", "type"])
  return refusal
}

/** Announces a body without sending one, which `fetch` cannot. */
const announce = (headers: Record<string, string>): Promise<number> =>
  new Promise((resolve, reject) => {
    const sent = request(`${backendUrl()}/admin/uploads`, { method: "POST", headers }, (answer) => {
      answer.resume()
      resolve(answer.statusCode ?? 0)
    })
    sent.on("error", reject)
    sent.flushHeaders()
  })

describe("a refusal", () => {
  it("has type, code and message where there is no route", async () => {
    const { status, text } = await ask("/nowhere/at/all")
    expect(status).toBe(404)
    expect(expectRefusal(text).code).toBe("not_found")
  })

  it("has them for a guest at the back office", async () => {
    expect((await ask("/admin/products")).status).toBe(401)
  })

  it("has them without a publishable key", async () => {
    const { status, text } = await ask("/store/products")
    expect(status).toBe(400)
    expectRefusal(text)
  })

  it("has them for a body that is no JSON", async () => {
    const { status, text } = await ask("/auth/user/emailpass", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: "{broken",
    })
    expect(status).toBe(400)
    expect(expectRefusal(text).message).toContain("JSON")
  })

  it("names an unknown field of a body", async () => {
    const { status, text } = await ask("/admin/product-categories", {
      method: "POST",
      headers: bearer(await adminToken()),
      body: { name: "Холодильники", colour: "red" },
    })
    expect(status).toBe(400)
    expect(expectRefusal(text).message).toContain("colour")
  })

  it("is 400, not 500, for a NUL byte in a value", async () => {
    const { status, text } = await ask("/admin/product-categories", {
      method: "POST",
      headers: bearer(await adminToken()),
      body: { name: "Холо\u0000дильники" },
    })
    expect(status).toBe(400)
    expectRefusal(text)
  })
})

describe("a body", () => {
  it("is refused by its announced length before it is sent", async () => {
    const large = { "content-type": "application/json", "content-length": "3000000" }
    expect(await announce(large)).toBe(413)
  })

  it("may be larger when it is a form with files, but not without end", async () => {
    const form = { "content-type": "multipart/form-data; boundary=x" }
    expect(await announce({ ...form, "content-length": "60000000" })).toBe(413)
    expect(await announce({ ...form, "transfer-encoding": "chunked" })).toBe(411)
  })
})
