import { randomUUID } from "node:crypto"
import { createKeyStore } from "../../../src/lib/idempotency/key-store"
import { ask, type Answer } from "../../support/ask"
import { completeCart, openStorefront, prepareCart, type Storefront } from "../../support/checkout"
import { openPool } from "../../support/database"
import { adminToken, bearer } from "../../support/staff"

const pool = openPool()
let storefront: Storefront
let admin: Record<string, string>
let variant: string

const countOf = async (query: string, values: string[]) =>
  Number((await pool.query<{ count: string }>(query, values)).rows[0]?.count)

const replayed = ({ headers }: Answer) => headers.get("idempotency-replayed") === "true"

/** One answer to all who asked; the others were told to wait. */
const theOneAnswer = (answers: Answer[]): Answer => {
  const [first, ...more] = answers.filter((one) => one.status === 200 && !replayed(one))
  expect(more).toEqual([])
  if (!first) throw new Error(`Nobody got an answer: ${answers.map((a) => a.text).join(" ")}`)
  for (const answer of answers) {
    if (answer.status === 200) expect(answer.text).toBe(first.text)
    else {
      expect(answer.status).toBe(409)
      expect(answer.json()).toMatchObject({ code: "idempotency_running" })
      expect(answer.headers.get("retry-after")).toBe("1")
    }
  }
  return first
}

const createLocation = (key: string, body: Record<string, unknown>, query = "") =>
  ask(`/admin/stock-locations${query}`, {
    method: "POST",
    headers: { ...admin, "idempotency-key": key },
    body,
  })

beforeAll(async () => {
  storefront = await openStorefront(pool)
  admin = bearer(await adminToken())
  const { rows } = await pool.query<{ id: string }>(
    `select link.variant_id as id from product_variant_inventory_item link
       join inventory_level using (inventory_item_id) order by stocked_quantity desc limit 1`,
  )
  variant = rows[0]?.id ?? ""
})
afterAll(() => pool.end())

describe("a cart completed by fifty requests with one key", () => {
  it("is one order and one payment, and every repetition gets the same bytes", async () => {
    const cart = await prepareCart({ storefront }, [{ variant_id: variant, quantity: 1 }])
    const key = { "idempotency-key": randomUUID() }
    const complete = () => completeCart({ storefront }, cart, key)
    const answer = theOneAnswer(await Promise.all(Array.from({ length: 50 }, complete)))
    expect(answer.json()).toMatchObject({ type: "order" })
    const again = await complete()
    expect(replayed(again)).toBe(true)
    expect(again.text).toBe(answer.text)
    expect(again.headers.get("content-type")).toBe(answer.headers.get("content-type"))
    expect(await countOf("select count(*) from order_cart where cart_id = $1", [cart])).toBe(1)
    const asked = `select count(*) from payment_session session
      join cart_payment_collection link using (payment_collection_id)
      where link.cart_id = $1 and session.status = 'pending_authorization'`
    expect(await countOf(asked, [cart])).toBe(1)
  })
})

describe("something made by the admin API", () => {
  it.each([
    ["/admin/stock-locations", "name", "stock_location"],
    ["/admin/products", "title", "product"],
  ])("at %s is made once by fifty requests with one key", async (path, field, table) => {
    const name = `Once ${randomUUID()}`
    const options = [{ title: "Kind", values: ["one"] }]
    const body = { [field]: name, ...(table === "product" ? { options } : {}) }
    const headers = { ...admin, "idempotency-key": randomUUID() }
    const make = () => ask(path, { method: "POST", headers, body })
    const answer = theOneAnswer(await Promise.all(Array.from({ length: 50 }, make)))
    const again = await make()
    expect(replayed(again)).toBe(true)
    expect(again.text).toBe(answer.text)
    expect(await countOf(`select count(*) from ${table} where ${field} = $1`, [name])).toBe(1)
  })

  it("with another body or query under the same key is refused", async () => {
    const key = randomUUID()
    await createLocation(key, { name: "First" })
    for (const changed of [
      await createLocation(key, { name: "Second" }),
      await createLocation(key, { name: "First" }, "?fields=id"),
    ]) {
      expect(changed.status).toBe(422)
      expect(changed.json()).toMatchObject({ code: "idempotency_mismatch" })
    }
  })

  it("is refused again with the same words if it was refused", async () => {
    const key = randomUUID()
    const createNonsense = () =>
      ask("/admin/products", {
        method: "POST",
        headers: { ...admin, "idempotency-key": key },
        body: { nonsense: true },
      })
    const refused = await createNonsense()
    const again = await createNonsense()
    expect([refused.status, again.status]).toEqual([400, 400])
    expect(again.text).toBe(refused.text)
    expect(replayed(again)).toBe(true)
  })

  it("is made anew by another key, and after a day", async () => {
    const key = randomUUID()
    const name = `Daily ${randomUUID()}`
    const count = () => countOf("select count(*) from stock_location where name = $1", [name])
    await createLocation(key, { name })
    await createLocation(randomUUID(), { name })
    expect(await count()).toBe(2)
    await pool.query("update idempotency_key set expires_at = now() - interval '1 second'")
    expect(replayed(await createLocation(key, { name }))).toBe(false)
    expect(await count()).toBe(3)
  })
})

describe("a key", () => {
  it.each(["", "з", "two words", "x".repeat(256)])("such as %p is refused", async (key) => {
    const headers = { "idempotency-key": Buffer.from(key).toString("latin1") }
    const answer = await ask("/admin/stock-locations", {
      method: "POST",
      headers: { ...admin, ...headers },
      body: { name: "Never" },
    })
    expect(answer.status).toBe(400)
    expect(answer.json()).toMatchObject({ code: "idempotency_key_invalid" })
  })

  it("is refused with files, whose bytes it does not cover", async () => {
    const form = new FormData()
    form.append("files", new Blob(["text"]), "a.txt")
    const answer = await ask("/admin/uploads", {
      method: "POST",
      headers: { ...admin, "idempotency-key": randomUUID() },
      body: form,
    })
    expect(answer.status).toBe(400)
    expect(answer.json()).toMatchObject({ code: "idempotency_unsupported" })
  })

  it("opens nothing to whoever is not logged in", async () => {
    const key = randomUUID()
    await createLocation(key, { name: "Mine" })
    const answer = await ask("/admin/stock-locations", {
      method: "POST",
      headers: { "idempotency-key": key },
      body: { name: "Mine" },
    })
    expect(answer.status).toBe(401)
  })
})

describe("what is kept", () => {
  it("cannot be read in the database", async () => {
    const canary = `Канарейка ${randomUUID()}`
    const key = randomUUID()
    await createLocation(key, { name: canary })
    const { rows } = await pool.query<{ row: string }>(
      `select concat(encode(key_hash, 'escape'), encode(request_hash, 'escape'),
                     encode(answer, 'escape'), encode(answer, 'base64')) as row from idempotency_key`,
    )
    const everything = rows.map(({ row }) => row).join("")
    for (const secret of [canary, canary.slice(-36), key]) {
      expect(everything).not.toContain(secret)
    }
  })

  it("is no answer above a limit: then it says so, and does nothing twice", async () => {
    const store = createKeyStore(pool, "secret")
    const ask = { key: randomUUID(), scope: "test", request: "test" }
    const claim = await store.claim(ask)
    if (claim.kind !== "mine") throw new Error(claim.kind)
    const body = "x".repeat(300_000)
    await store.keep(claim.attempt, { status: 200, contentType: "text/plain", body })
    expect(await store.claim(ask)).toEqual({ kind: "lost" })
  })

  it("says so, too, when the secret of the shop has changed", async () => {
    const ask = { key: randomUUID(), scope: "test", request: "test" }
    const store = createKeyStore(pool, "secret")
    const claim = await store.claim(ask)
    if (claim.kind !== "mine") throw new Error(claim.kind)
    const answer = { status: 200, contentType: "text/plain", body: "kept" }
    await store.keep(claim.attempt, answer)
    expect(await store.claim(ask)).toEqual({ kind: "done", answer })
    expect(await createKeyStore(pool, "another").claim(ask)).toEqual({ kind: "lost" })
  })

  it("is nothing of an attempt that another has taken over", async () => {
    const ask = { key: randomUUID(), scope: "test", request: "test" }
    const store = createKeyStore(pool, "secret")
    const late = await store.claim(ask)
    await pool.query("update idempotency_key set leased_until = now() where status is null")
    const next = await store.claim(ask)
    if (late.kind !== "mine" || next.kind !== "mine") throw new Error("not taken over")
    const contentType = "text/plain"
    await store.keep(late.attempt, { status: 200, contentType, body: "late" })
    await store.giveBack(late.attempt)
    await store.keep(next.attempt, { status: 200, contentType, body: "next" })
    expect(await store.claim(ask)).toMatchObject({ kind: "done", answer: { body: "next" } })
  })
})
