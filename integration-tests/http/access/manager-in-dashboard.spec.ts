import type { Pool } from "pg"
import { ask } from "../../support/ask"
import { openPool } from "../../support/database"
import { backendUrl } from "../../support/settings"
import { registerClient, type Client } from "../../support/shop/client"
import { findShop } from "../../support/shop/facts"
import { adminToken, bearer } from "../../support/staff"

let pool: Pool
let manager: Client
let headers: Record<string, string>

const makeManager = async () => {
  const { publishableKey } = await findShop(pool)
  const name = `manager-${Date.now()}`
  const person = await registerClient(backendUrl(), { name, publishableKey })
  const userId = `user_${name}`
  await pool.query(`update access_customer set type = 'manager' where customer_id = $1`, [
    person.id,
  ])
  await pool.query(`insert into "user" (id, email) values ($1, $2)`, [userId, person.email])
  await pool.query(`update access_user set type = 'manager', customer_id = $2 where user_id = $1`, [
    userId,
    person.id,
  ])
  await pool.query(
    `update auth_identity set app_metadata = app_metadata || jsonb_build_object('user_id', $2::text)
      where app_metadata ->> 'customer_id' = $1`,
    [person.id, userId],
  )
  return person
}

const logIn = async () => {
  const answer = await ask("/auth/user/emailpass", {
    method: "POST",
    body: { email: manager.email, password: "Domovoy-2026!" },
  })
  return bearer(answer.json<{ token: string }>().token)
}

beforeAll(async () => {
  pool = openPool()
  manager = await makeManager()
  headers = await logIn()
})
afterAll(() => pool.end())

const statusOf = async (path: string, method = "GET", body?: unknown) =>
  (await ask(path, { method, headers, body })).status

describe("a manager's account of the dashboard", () => {
  it("reads products and customers", async () => {
    for (const path of ["/admin/users/me", "/admin/products?limit=1", "/admin/customers?limit=1"]) {
      expect(await statusOf(path)).toBe(200)
    }
  })

  it.each([
    ["GET", "/admin/orders"],
    ["GET", "/admin/users"],
    ["GET", "/admin/api-keys"],
    ["GET", "/admin/invites"],
    ["POST", "/admin/invites"],
    ["POST", "/admin/products"],
    ["DELETE", "/admin/customers/cus_1"],
    ["POST", "/admin/uploads"],
    ["GET", "/admin/nothing-like-it"],
    ["GET", "/ADMIN/Orders/"],
    ["GET", "/admin/%6frders"],
  ])("is refused %s %s", async (method, path) => {
    expect(await statusOf(path, method, method === "POST" ? {} : undefined)).toBe(403)
  })

  it.each(["orders.*", "*orders", "+orders.id", "id,orders.total", "groups.id,orders.id"])(
    "does not reach further by fields=%s",
    async (fields) => {
      expect(await statusOf(`/admin/customers?fields=${encodeURIComponent(fields)}`)).toBe(403)
      const twice = `/admin/customers?fields=id&fields=${encodeURIComponent(fields)}`
      expect([400, 403]).toContain(await statusOf(twice))
    },
  )

  it("is nobody's the moment the customer is no manager any more", async () => {
    const set = (type: string) =>
      pool.query(`update access_customer set type = $2 where customer_id = $1`, [manager.id, type])
    await set("client")
    expect(await statusOf("/admin/products?limit=1")).toBe(401)
    await set("manager")
    expect(await statusOf("/admin/products?limit=1")).toBe(200)
  })

  it("knows what it is", async () => {
    const own = await ask("/admin/access", { headers })
    expect(own.json()).toEqual({ access: { type: "manager" } })
    const other = await ask("/admin/access", { headers: bearer(await adminToken()) })
    expect(other.json()).toEqual({ access: { type: "administrator" } })
  })

  it("shows no way to closed doors, whatever the administrators see", async () => {
    const layout = "/admin/layouts/sidebar/configuration"
    const hidden = { "core:nav:/orders": { hidden: true } }
    expect((await ask(layout, { headers })).json()).toMatchObject({
      active_scope: "personal",
      personal_configuration: { configuration: { widgets: hidden } },
    })
    const theirs = await ask(layout, { headers: bearer(await adminToken()) })
    expect(theirs.json()).toMatchObject({ personal_configuration: null })
  })

  it("arranges the product page for managers as for administrators", async () => {
    const layout = "/admin/layouts/product.details/configuration"
    const arranged = { widgets: { "widget:domovoy-product-brand": { order: -1 } } }
    expect((await ask(layout, { headers })).json()).toMatchObject({
      personal_configuration: { configuration: arranged },
    })
    const theirs = await ask(layout, { headers: bearer(await adminToken()) })
    expect(theirs.json()).toMatchObject({
      personal_configuration: null,
      default_configuration: { configuration: arranged },
    })
  })

  it("does not make an administrator's smaller", async () => {
    const answer = await ask("/admin/orders", { headers: bearer(await adminToken()) })
    expect(answer.status).toBe(200)
  })
})
