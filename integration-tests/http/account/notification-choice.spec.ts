import type { Pool } from "pg"
import { READ_POOL } from "../../../src/lib/database/read-pool"
import { obeying } from "../../../src/notices/register-notice"
import { openStore, type Person, type Store } from "../../support/account"
import { openPool } from "../../support/database"
import { findShop } from "../../support/shop/facts"

let pool: Pool
let store: Store
beforeAll(async () => {
  pool = openPool()
  store = openStore(await findShop(pool))
})
afterAll(() => pool.end())

type Message = { channel: "mail" | "telegram"; kind: string; recipient: string }

/** Whether somebody is told, as the outbox asks when the message goes out. */
const isTold = async ({ channel, kind, recipient }: Message) => {
  const notice = obeying({ channel, kind, compose: () => Promise.resolve("told") })
  type Asked = Parameters<typeof notice.compose>[0]
  const container = { resolve: (name: string) => (name === READ_POOL ? pool : undefined) }
  return (await notice.compose({ delivery: { recipient }, container } as unknown as Asked)) !== null
}

const choose = ({ call }: Person, notifications: object) =>
  call("POST", "/store/account", { notifications })

const chatOf = async ({ account }: Person): Promise<string> => {
  const { rows } = await pool.query<{ id: string }>(
    `insert into telegram_chat (telegram_id, person_id, linked_at)
     values (abs(hashtext($1)), $1, now()) returning id::text`,
    [account.id],
  )
  return rows[0]?.id ?? ""
}

describe("what somebody has chosen to hear of", () => {
  it("is what the shop does by itself until they choose", async () => {
    const person = await store.register()
    const [mailbox, chat] = [person.account.id, await chatOf(person)]
    const byMail = (kind: string) => isTold({ channel: "mail", kind, recipient: mailbox })
    const byChat = (kind: string) => isTold({ channel: "telegram", kind, recipient: chat })
    expect(await byMail("appointment.soon")).toBe(true)
    expect(await byMail("offer.price_drop")).toBe(false)
    expect(await byMail("todo.due")).toBe(false)
    expect(await byChat("todo.due")).toBe(true)
    expect(await byChat("account.password_changed")).toBe(false)
  })

  it("goes for mail and Telegram apart, from the moment it is chosen", async () => {
    const person = await store.register()
    const [mailbox, chat] = [person.account.id, await chatOf(person)]
    await choose(person, { calendar: ["telegram"], orders: ["mail"], offers: ["mail"] })
    expect(await isTold({ channel: "mail", kind: "calendar.soon", recipient: mailbox })).toBe(false)
    expect(await isTold({ channel: "telegram", kind: "calendar.soon", recipient: chat })).toBe(true)
    expect(await isTold({ channel: "telegram", kind: "order.paid", recipient: chat })).toBe(false)
    expect(await isTold({ channel: "mail", kind: "offer.new", recipient: mailbox })).toBe(true)
  })

  it("cannot be that mails about the account itself or about orders stay away", async () => {
    const person = await store.register()
    const refused = await choose(person, { security: [] })
    expect(refused.json<{ problems: object[] }>().problems).toEqual([
      { field: "notifications", reason: "mail_required" },
    ])
    await pool.query(
      `update account_profile set notifications = '{"security": [], "orders": []}'
        where customer_id = $1`,
      [person.account.id],
    )
    for (const kind of ["account.password", "account.login_new_place", "order.paid"]) {
      expect(await isTold({ channel: "mail", kind, recipient: person.account.id })).toBe(true)
    }
  })

  it("does not silence a chat about being linked itself", async () => {
    const chat = await chatOf(await store.register())
    const kind = "account.telegram_linked"
    expect(await isTold({ channel: "telegram", kind, recipient: chat })).toBe(true)
  })
})
