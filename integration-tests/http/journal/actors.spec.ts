import { randomUUID } from "node:crypto"
import { ask } from "../../support/ask"
import { openPool } from "../../support/database"
import { adminLogin } from "../../support/settings"
import { adminToken, bearer } from "../../support/staff"

type Headers = Record<string, string>

const pool = openPool()
let admin: Headers
let customer: Headers
let adminId: string
let customerId: string

const store = async (): Promise<Headers> => {
  const { rows } = await pool.query<{ token: string }>(
    "select token from api_key where type = 'publishable' limit 1",
  )
  return { "x-publishable-api-key": rows[0]?.token ?? "" }
}

const register = async () => {
  const login = { email: `${randomUUID()}@example.com`, password: "Long-enough-1!" }
  const known = await ask("/auth/customer/emailpass/register", { method: "POST", body: login })
  const made = await ask("/store/customers", {
    method: "POST",
    headers: { ...(await store()), ...bearer(known.json<{ token: string }>().token) },
    body: { email: login.email },
  })
  const again = await ask("/auth/customer/emailpass", { method: "POST", body: login })
  return {
    id: made.json<{ customer: { id: string } }>().customer.id,
    headers: { ...(await store()), ...bearer(again.json<{ token: string }>().token) },
  }
}

const actorsOf = async (subject: string): Promise<(string | null)[]> => {
  const { rows } = await pool.query<{ actor: string | null }>(
    "select actor from journal_entry where subject = $1 order by seq",
    [subject],
  )
  return rows.map(({ actor }) => actor)
}

beforeAll(async () => {
  admin = bearer(await adminToken())
  const { rows } = await pool.query<{ id: string }>('select id from "user" where email = $1', [
    adminLogin.email,
  ])
  adminId = rows[0]?.id ?? ""
  const registered = await register()
  customerId = registered.id
  customer = registered.headers
})
afterAll(() => pool.end())

describe("a fact written by a trigger", () => {
  it("names the administrator who made the change", async () => {
    const made = await ask("/admin/customers", {
      method: "POST",
      headers: admin,
      body: { email: `${randomUUID()}@example.com` },
    })
    const { id } = made.json<{ customer: { id: string } }>().customer
    expect(new Set(await actorsOf(id))).toEqual(new Set([`admin:${adminId}`]))
  })

  it("names nobody when the change was made past the application", async () => {
    const { rows } = await pool.query<{ id: string }>("select id from product_type limit 1")
    const id = rows[0]?.id ?? "ptyp_by_hand"
    await pool.query(
      `insert into product_type (id, value) values ($1, 'by hand')
       on conflict (id) do update set value = 'by hand'`,
      [id],
    )
    expect((await actorsOf(id)).at(-1)).toBeNull()
  })

  it("never names one for another, however many work at once", async () => {
    const rename = (path: string, headers: Headers) =>
      ask(path, { method: "POST", headers, body: { first_name: randomUUID() } })
    const before = (await actorsOf(customerId)).length
    const other = await register()
    await Promise.all(
      Array.from({ length: 60 }, (_, index) =>
        index % 3 === 0
          ? rename(`/admin/customers/${other.id}`, admin)
          : index % 3 === 1
            ? rename("/store/customers/me", customer)
            : ask("/store/products?limit=5", { headers: customer }),
      ),
    )
    const own = (await actorsOf(customerId)).slice(before)
    expect(own).toHaveLength(20)
    expect(new Set(own)).toEqual(new Set([`customer:${customerId}`]))
    const byAdmin = (await actorsOf(other.id)).filter((actor) => actor === `admin:${adminId}`)
    expect(byAdmin).toHaveLength(20)
  })
})
