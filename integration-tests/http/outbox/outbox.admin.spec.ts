import { randomUUID } from "node:crypto"
import type { Pool } from "pg"
import { ask } from "../../support/ask"
import { openPool } from "../../support/database"
import { demanded } from "../../support/settings"
import { adminToken, bearer } from "../../support/staff"
import { until } from "../../support/until"

type View = { id: string; state: string; attempts: number; error_code: string | null }
type List = { messages: View[]; count: number; totals: Record<string, number>; channels: string[] }

let pool: Pool
let headers: Record<string, string>

beforeAll(async () => {
  pool = openPool()
  headers = bearer(await adminToken())
})
afterAll(() => pool.end())

const list = async (query = "") =>
  (await ask(`/admin/outbox${query}`, { headers })).json<List & Record<string, unknown>>()

const post = (path: string, body?: unknown) =>
  ask(`/admin/outbox${path}`, {
    method: "POST",
    headers,
    ...(body === undefined ? {} : { body }),
  })

/** A message of a channel nobody sends by, so that nothing happens to it here. */
const add = async (channel: string, change = "") => {
  const { rows } = await pool.query<{ id: string }>(
    `insert into outbox_message (channel, recipient, kind, payload, dedupe_key, due_at, wake_at)
     values ($1, 'cus_1', 'test.said', '{"order_id":"order_1"}', $2, now(), now()) returning id`,
    [channel, randomUUID()],
  )
  const id = rows[0]?.id ?? ""
  if (change) await pool.query(`update outbox_message set ${change} where id = $1`, [id])
  return id
}

const DEAD = "state = 'dead', settled_at = now(), attempts = 20, error_code = 'smtp_550'"
const SENT = "state = 'sent', settled_at = now(), attempts = 1"

describe("the list of messages", () => {
  it("can be asked for by state and channel, and page by page", async () => {
    const channel = `test-${randomUUID()}`
    const ids = [await add(channel), await add(channel, DEAD), await add(channel, SENT)]
    const all = await list(`?channel=${channel}`)
    expect(all.messages.map(({ id }) => id)).toEqual(ids.toReversed())
    expect(all).toMatchObject({ count: 3, offset: 0, limit: 20, mail_is_kept: true })
    expect(all.channels).toContain(channel)
    const dead = await list(`?channel=${channel}&state=dead`)
    expect(dead).toMatchObject({ count: 1, messages: [{ error_code: "smtp_550", attempts: 20 }] })
    const second = await list(`?channel=${channel}&limit=1&offset=1`)
    expect(second).toMatchObject({ count: 3, messages: [{ id: ids[1] }] })
  })

  it.each(["?state=lost", "?limit=0", "?limit=101", "?offset=-1", "?unheard=of", "?channel="])(
    "refuses %s",
    async (query) => {
      const { status, json } = await ask(`/admin/outbox${query}`, { headers })
      expect(status).toBe(400)
      expect(json()).toMatchObject({ code: "outbox_invalid" })
    },
  )

  it("is for those who have logged in to the dashboard", async () => {
    for (const path of ["", "/1/retry", "/retry-dead", "/test-mail"]) {
      const { status } = await ask(`/admin/outbox${path}`, { method: path ? "POST" : "GET" })
      expect(status).toBe(401)
    }
  })
})

describe("trying again", () => {
  it("lets a dead message go out once more, with all its attempts", async () => {
    const id = await add(`test-${randomUUID()}`, DEAD)
    const { status, json } = await post(`/${id}/retry`)
    expect(status).toBe(200)
    expect(json()).toMatchObject({ message: { id, state: "pending", attempts: 0 } })
  })

  it("refuses what was sent, and knows what there is", async () => {
    const sent = await post(`/${await add(`test-${randomUUID()}`, SENT)}/retry`)
    expect(sent.status).toBe(400)
    expect(sent.json()).toMatchObject({ code: "outbox_not_retryable" })
    for (const id of ["999999999999999999", "0", "x", "1e3", "99999999999999999999999", "%00"]) {
      const missing = await post(`/${id}/retry`)
      expect([id, missing.status]).toEqual([id, 404])
    }
  })

  it("does not touch what a worker is sending", async () => {
    const held = "claim = 7, wake_at = now() + interval '10 s', attempts = 1"
    const { status } = await post(`/${await add(`test-${randomUUID()}`, held)}/retry`)
    expect(status).toBe(400)
  })

  it("takes all dead ones of a channel at once", async () => {
    const channel = `test-${randomUUID()}`
    await add(channel, DEAD)
    await add(channel, DEAD)
    await add(channel, SENT)
    const { json } = await post("/retry-dead", { channel })
    expect(json()).toEqual({ retried: 2 })
    expect((await list(`?channel=${channel}&state=pending`)).count).toBe(2)
    expect((await post("/retry-dead", { channel: 7 })).status).toBe(400)
    expect((await post("/retry-dead", { chanel: "mail" })).status).toBe(400)
  })
})

it("is seen by whoever watches the shop", async () => {
  await add(`test-${randomUUID()}`, DEAD)
  const { text } = await ask("/metrics", { at: demanded("TEST_METRICS_URL") })
  expect(text).toMatch(/^outbox_messages_dead [1-9]/m)
  expect(text).toMatch(/^outbox_messages_waiting \d/m)
  expect(text).toMatch(/^outbox_overdue_seconds \d/m)
})

describe("a test mail", () => {
  it("goes to whoever asks for it", async () => {
    const { status } = await post("/test-mail", { locale: "en" })
    expect(status).toBe(202)
    await until(async () => {
      const mails = await ask("/mails.json", { at: demanded("TEST_MAIL_URL") })
      return mails.text.includes("Test of the mail")
    })
    expect((await post("/test-mail", { to: "anna@example.com" })).status).toBe(400)
  })
})
