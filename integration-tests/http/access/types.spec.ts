import type { Pool } from "pg"
import { ask } from "../../support/ask"
import { openPool } from "../../support/database"
import { adminToken, bearer } from "../../support/staff"

let pool: Pool
beforeAll(() => {
  pool = openPool()
})
afterAll(() => pool.end())

const typeOf = async (table: "access_customer" | "access_user", id: string) => {
  const key = table === "access_user" ? "user_id" : "customer_id"
  const { rows } = await pool.query<{ type: string }>(
    `select type from ${table} where ${key} = $1`,
    [id],
  )
  return rows[0]?.type
}

const asAdministrator = async (path: string, body: unknown) =>
  ask(path, { method: "POST", headers: bearer(await adminToken()), body })

describe("the type of a person", () => {
  it("is client for a customer, whoever makes it", async () => {
    const answer = await asAdministrator("/admin/customers", {
      email: `new-${Date.now()}@shop.test`,
    })
    const { customer } = answer.json<{ customer: { id: string } }>()
    expect(await typeOf("access_customer", customer.id)).toBe("client")
  })

  it("is administrator for a dashboard user invited as Medusa does it", async () => {
    const { rows } = await pool.query<{ id: string }>(
      `insert into "user" (id, email) values ('user_plain', 'plain@shop.test') returning id`,
    )
    expect(await typeOf("access_user", rows[0]?.id ?? "")).toBe("administrator")
  })

  it("stays manager for a dashboard user who was written down as one", async () => {
    await pool.query(
      `insert into access_user (user_id, type, customer_id)
       values ('user_desk', 'manager', 'cus_desk')`,
    )
    await pool.query(`insert into "user" (id, email) values ('user_desk', 'desk@shop.test')`)
    expect(await typeOf("access_user", "user_desk")).toBe("manager")
  })

  it("cannot be manager of the dashboard without being somebody in the shop", async () => {
    await expect(
      pool.query(`insert into access_user (user_id, type) values ('user_nobody', 'manager')`),
    ).rejects.toMatchObject({ constraint: "access_user_manager_is_somebody" })
  })
})
