import { randomBytes } from "node:crypto"
import type { Pool } from "pg"
import { type Phone } from "../../tools/telegram-phone/src/start-telegram"
import { ask, type Answer } from "./ask"
import { backendUrl } from "./settings"
import { logInClient, registerClient, type Client } from "./shop/client"
import { bearer } from "./staff"

const keyOfShop = async (pool: Pool): Promise<string> => {
  const { rows } = await pool.query<{ token: string }>(
    "select token from api_key where type = 'publishable' and revoked_at is null limit 1",
  )
  return rows[0]?.token ?? ""
}

export const LINK = "/store/customers/me/telegram-link"

/** Somebody new, logged in to the shop. */
export const newClient = async (pool: Pool): Promise<Client> =>
  registerClient(backendUrl(), {
    name: `tg${randomBytes(5).toString("hex")}`,
    publishableKey: await keyOfShop(pool),
  })

/** Somebody of the demo shop. */
export const logInAs = async (pool: Pool, email: string): Promise<Pick<Client, "headers">> => {
  const token = await logInClient(backendUrl(), email)
  return {
    headers: { "x-publishable-api-key": await keyOfShop(pool), ...bearer(token) },
  }
}

export const askAs = (
  { headers }: Pick<Client, "headers">,
  path: string,
  question: { method?: string; body?: unknown } = {},
): Promise<Answer> => ask(path, { headers, ...question })

type State = {
  state: string
  user: { first_name: string | null; username: string | null } | null
  request: { id: string; first_name: string | null } | null
}

export const linkStateOf = async (client: Client): Promise<State> => {
  const answer = await askAs(client, LINK)
  return answer.json<{ telegram_link: State }>().telegram_link
}

/** What the link from the site gives to the bot. */
export const newToken = async (client: Client): Promise<string> => {
  const answer = await askAs(client, LINK, { method: "POST" })
  const { url } = answer.json<{ url: string }>()
  return new URL(url).searchParams.get("start") ?? ""
}

export const LINK_CODE = /[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}/

/** By the code that the bot shows to `/login`. */
export const linkByCode = async (
  client: Pick<Client, "headers">,
  phone: Pick<Phone, "says" | "sees">,
): Promise<void> => {
  phone.says("/login")
  const [code] = LINK_CODE.exec((await phone.sees(LINK_CODE)).text ?? "") ?? []
  const linked = await askAs(client, `${LINK}/confirm`, { method: "POST", body: { code } })
  if (linked.status !== 200) throw new Error(`The chat was not linked: ${linked.text}`)
  await phone.sees("Готово: этот Telegram связан")
}

export const codeOf = ({ status, json }: Answer): unknown => [status, json<{ code: string }>().code]
