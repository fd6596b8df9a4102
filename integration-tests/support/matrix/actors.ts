import { createHmac } from "node:crypto"
import type { Pool } from "pg"
import { ask } from "../ask"
import { idOf } from "../shop/caller"
import { logInClient, PASSWORD, registerClient } from "../shop/client"
import type { Furnished } from "../shop/furnished"
import { adminToken, bearer } from "../staff"
import { until } from "../until"

type Headers = Record<string, string>

/** Somebody who asks; at the back office with another login than in the store. */
export type Asker = { name: string; store: Headers; admin: Headers }

const same = (name: string, headers: Headers): Asker => ({ name, store: headers, admin: headers })

/** The same token as it would be after its time, signed as truly. */
const outlived = (token: string, secret: string): string => {
  const [head = "", body = ""] = token.split(".")
  const claims = JSON.parse(Buffer.from(body, "base64url").toString()) as object
  const past = Math.floor(Date.now() / 1000) - 60
  const late = Buffer.from(JSON.stringify({ ...claims, exp: past })).toString("base64url")
  const signature = createHmac("sha256", secret).update(`${head}.${late}`).digest("base64url")
  return `${head}.${late}.${signature}`
}

/** Two tokens got within one second are the same text. */
const anotherThan = async (first: string, get: () => Promise<string>): Promise<string> => {
  let token = first
  await until(async () => (token = await get()) !== first)
  return token
}

const logOut = async (at: string, token: string): Promise<string> => {
  const answer = await ask("/auth/session", { method: "DELETE", headers: bearer(token), at })
  if (answer.status !== 200) throw new Error(`Could not log out: ${answer.text}`)
  return token
}

const makeManager = async (at: string, pool: Pool, publishableKey: string) => {
  const person = await registerClient(at, { name: "manager", publishableKey })
  await pool.query("update access_customer set type = 'manager' where customer_id = $1", [
    person.id,
  ])
  await pool.query(`insert into "user" (id, email) values ('user_manager', $1)`, [person.email])
  await pool.query(
    "update access_user set type = 'manager', customer_id = $1 where user_id = 'user_manager'",
    [person.id],
  )
  await pool.query(
    `update auth_identity set app_metadata = app_metadata || '{"user_id":"user_manager"}'
      where app_metadata ->> 'customer_id' = $1`,
    [person.id],
  )
  const login = await ask("/auth/user/emailpass", {
    method: "POST",
    body: { email: person.email, password: PASSWORD },
    at,
  })
  return { inStore: person.headers, inDashboard: bearer(login.json<{ token: string }>().token) }
}

type House = { at: string; pool: Pool; shop: Furnished; jwtSecret: string }

/** Everybody who may come to a door, and everybody who may not any more. */
export const gatherAskers = async ({ at, pool, shop, jwtSecret }: House): Promise<Asker[]> => {
  const key = { "x-publishable-api-key": shop.publishableKey }
  const { clientA, clientB, admin } = shop
  const adminsToken = (admin.headers.authorization ?? "").replace("Bearer ", "")
  const withKey = (token: string) => ({ ...key, ...bearer(token) })

  const loggedOut = {
    store: await anotherThan(clientA.token, () => logInClient(at, clientA.email)),
    admin: await anotherThan(adminsToken, () => adminToken(at)),
  }
  await logOut(at, loggedOut.store)
  await logOut(at, loggedOut.admin)

  const forgetful = await registerClient(at, {
    name: "forgetful",
    publishableKey: key["x-publishable-api-key"],
  })
  await pool.query(
    `update provider_identity set provider_metadata = provider_metadata || '{"password":"c2NyeXB0"}'
      where entity_id = $1`,
    [forgetful.email],
  )
  const gone = await registerClient(at, {
    name: "gone",
    publishableKey: key["x-publishable-api-key"],
  })
  await admin.call("DELETE", `/admin/customers/${gone.id}`)
  const manager = await makeManager(at, pool, shop.publishableKey)
  const made = await admin.call("POST", "/admin/api-keys", { title: "Склад", type: "secret" })
  idOf(made, "api_key")
  const { token: secretKey } = made.api_key as { token: string }
  const basic = `Basic ${Buffer.from(`${secretKey}:`).toString("base64")}`

  return [
    same("guest", key),
    same("client A", clientA.headers),
    same("client B", clientB.headers),
    same("manager", manager.inStore),
    same("administrator", { ...key, ...admin.headers }),
    same("manager in the dashboard", { ...key, ...manager.inDashboard }),
    {
      name: "expired",
      store: withKey(outlived(clientA.token, jwtSecret)),
      admin: withKey(outlived(adminsToken, jwtSecret)),
    },
    { name: "logged out", store: withKey(loggedOut.store), admin: withKey(loggedOut.admin) },
    same("password changed", forgetful.headers),
    same("person deleted", gone.headers),
    same("secret key", { ...key, authorization: basic }),
  ]
}
