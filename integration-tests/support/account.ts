import { CONSENT_VERSIONS } from "../../src/contracts/account/consent"
import type { Account } from "../../src/contracts/account/account"
import { ask } from "./ask"
import { bearer } from "./staff"

export const PASSWORD = "Domovoy-2026!"

let made = 0

/** What somebody fills in, with an e-mail and a phone that nobody else has. */
export const registration = (changed: Record<string, unknown> = {}) => {
  made += 1
  const number =
    String(Date.now() % 1_000_000).padStart(6, "0") + String(made % 1000).padStart(3, "0")
  return {
    name: "Вера Лебедева",
    email: `person-${number}-${process.pid}@shop.test`,
    password: PASSWORD,
    password_again: PASSWORD,
    phone: `+79${number}`,
    born_on: "1990-05-01",
    consent: { ...CONSENT_VERSIONS },
    ...changed,
  }
}

type Shop = { publishableKey: string; at?: string }

export const openStore = ({ publishableKey, at }: Shop) => {
  const key = { "x-publishable-api-key": publishableKey }
  const call =
    (headers: Record<string, string>) => (method: string, path: string, body?: unknown) =>
      ask(path, { method, headers: { ...key, ...headers }, body, ...(at ? { at } : {}) })
  const as = (token: string) => call(bearer(token))
  const guest = call({})
  const register = async (changed: Record<string, unknown> = {}) => {
    const form = registration(changed)
    const answer = await guest("POST", "/store/account/registrations", form)
    if (answer.status !== 200) throw new Error(`Not registered: ${answer.text}`)
    const { account, token } = answer.json<{ account: Account; token: string }>()
    return { form, account, token, call: as(token) }
  }
  const logIn = (email: string, password: string = PASSWORD) =>
    guest("POST", "/auth/customer/emailpass", { email, password })
  return { guest, as, register, logIn }
}

export type Store = ReturnType<typeof openStore>
export type Person = Awaited<ReturnType<Store["register"]>>
