import type { Pool } from "pg"
import { ask } from "../../support/ask"
import { cloneDatabase, isAnybodyWaiting, openPool } from "../../support/database"
import { startServer, type RunningServer } from "../../support/server"
import { adminToken, bearer } from "../../support/staff"
import { until } from "../../support/until"

let clone: Awaited<ReturnType<typeof cloneDatabase>>
let pool: Pool
beforeAll(async () => {
  clone = await cloneDatabase()
  pool = openPool(clone.url)
})
afterAll(async () => {
  await pool.end()
  await clone.drop()
})

const onlyAdministrator = async (): Promise<string> => {
  const { rows } = await pool.query<{ id: string }>(
    `select "user".id from "user" join access_user on user_id = "user".id
      where type = 'administrator' and "user".deleted_at is null`,
  )
  expect(rows).toHaveLength(1)
  return rows[0]?.id ?? ""
}

describe("the last administrator", () => {
  let server: RunningServer
  beforeAll(async () => {
    server = await startServer({ DATABASE_URL: clone.url })
  })
  afterAll(() => server.stop())

  it("is not deleted, even by a key that may do everything", async () => {
    const id = await onlyAdministrator()
    const made = await ask("/admin/api-keys", {
      at: server.url,
      method: "POST",
      headers: bearer(await adminToken(server.url)),
      body: { title: "Integrator", type: "secret" },
    })
    const { token } = made.json<{ api_key: { token: string } }>().api_key
    const answer = await ask(`/admin/users/${id}`, {
      at: server.url,
      method: "DELETE",
      headers: { authorization: `Basic ${Buffer.from(`${token}:`).toString("base64")}` },
    })
    expect(answer.status).toBe(400)
    expect(answer.json()).toMatchObject({ code: "access_last_administrator" })
    expect(await onlyAdministrator()).toBe(id)
    expect(await adminToken(server.url)).not.toBe("")
  })

  it("does not become a manager", async () => {
    const id = await onlyAdministrator()
    await expect(
      pool.query(
        "update access_user set type = 'manager', customer_id = 'cus_1' where user_id = $1",
        [id],
      ),
    ).rejects.toMatchObject({ constraint: "access_last_administrator" })
  })

  it("may go when there is another, and of two who go at once one stays", async () => {
    const first = await onlyAdministrator()
    await pool.query(`insert into "user" (id, email) values ('user_spare', 'spare@shop.test')`)
    const leave = `update "user" set deleted_at = now() where id = $1`
    const [one, other] = [await pool.connect(), await pool.connect()]
    await one.query("begin")
    await one.query(leave, [first])
    const outcome = { of: "pending" }
    const second = other.query(leave, ["user_spare"]).then(
      () => (outcome.of = "gone"),
      () => (outcome.of = "refused"),
    )
    await until(async () => outcome.of !== "pending" || (await isAnybodyWaiting(pool)))
    await one.query("commit")
    expect(await second).toBe("refused")
    for (const client of [one, other]) client.release()
    await onlyAdministrator()
  })
})
