import { randomInt } from "node:crypto"
import { ask } from "../ask"
import { backendUrl } from "../settings"
import { bearer } from "../staff"
import { callerOf, idOf, type Caller } from "./caller"

export const PASSWORD = "Domovoy-2026!"

export type Client = {
  id: string
  email: string
  token: string
  headers: Record<string, string>
  call: Caller
}

export const logInClient = async (at: string, email: string, password = PASSWORD) => {
  const login = await ask("/auth/customer/emailpass", {
    method: "POST",
    body: { email, password },
    at,
  })
  if (login.status !== 200) throw new Error(`${email} could not log in: ${login.text}`)
  return login.json<{ token: string }>().token
}

/** Registers somebody as Medusa's own storefronts do. */
export const registerClient = async (
  at: string,
  { name, publishableKey }: { name: string; publishableKey: string },
): Promise<Client> => {
  const email = `${name}@example.com`
  const key = { "x-publishable-api-key": publishableKey }
  const registered = await ask("/auth/customer/emailpass/register", {
    method: "POST",
    body: { email, password: PASSWORD },
    at,
  })
  const { token: first } = registered.json<{ token: string }>()
  const made = await callerOf(at, { ...key, ...bearer(first) })("POST", "/store/customers", {
    email,
    first_name: name,
    last_name: "Пробная",
    phone: `+79${String(randomInt(1e9)).padStart(9, "0")}`,
  })
  const token = await logInClient(at, email)
  const headers = { ...key, ...bearer(token) }
  return { id: idOf(made, "customer"), email, token, headers, call: callerOf(at, headers) }
}

let made = 0

/** Somebody whom no other test knows. */
export const newClient = (
  { publishableKey }: { publishableKey: string },
  at = backendUrl(),
): Promise<Client> => {
  made += 1
  const name = `client-${process.pid}-${made}-${Date.now()}`
  return registerClient(at, { name, publishableKey })
}
