import type { Account, AccountSession } from "@contracts/account/account"
import type { TelegramLink } from "@contracts/account/telegram"
import { settings } from "../../server/settings"
import { askStore, Refusal } from "./ask-store.server"
import { forgetToken, readToken } from "./session.server"

/** What the backend says to whoever is here; null where nobody is, or is any more. */
export const asPerson = async <Answer>(ask: () => Promise<Answer>): Promise<Answer | null> => {
  if (readToken() === undefined) return null
  try {
    return await ask()
  } catch (error) {
    if (!(error instanceof Refusal) || error.status !== 401) throw error
    forgetToken()
    return null
  }
}

export const readAccount = () =>
  asPerson(async () => (await askStore<{ account: Account }>("/store/account")).account)

/** The zone in which moments are told to whoever is here. */
export const readZone = async (): Promise<string> => {
  const { account } = await askStore<{ account: Account }>("/store/account")
  return account.time_zone ?? settings().SHOP_TIME_ZONE
}

/** Where somebody is logged in. */
export const readSessions = () =>
  asPerson(async () => {
    const [zone, { sessions }] = await Promise.all([
      readZone(),
      askStore<{ sessions: AccountSession[] }>("/store/account/sessions"),
    ])
    return { sessions, zone }
  })

export const readTelegramLink = () =>
  asPerson(async () => {
    const [zone, { telegram_link }] = await Promise.all([
      readZone(),
      askStore<{ telegram_link: TelegramLink }>("/store/customers/me/telegram-link"),
    ])
    return { link: telegram_link, zone }
  })

export const readData = () => asPerson(() => askStore<object>("/store/account/data"))

/** The address book is Medusa's; of it, what the pages draw. */
export type Address = {
  id: string
  address_name: string | null
  first_name: string | null
  phone: string | null
  city: string | null
  address_1: string | null
  address_2: string | null
  postal_code: string | null
  is_default_shipping: boolean
}

const ADDRESSES = "/store/customers/me/addresses"
const FIELDS = [
  "id,address_name,first_name,phone,city,address_1,address_2,postal_code",
  "is_default_shipping",
].join(",")

export const readAddresses = () =>
  asPerson(async () => {
    const { addresses } = await askStore<{ addresses: Address[] }>(
      `${ADDRESSES}?limit=100&fields=${FIELDS}`,
    )
    return addresses
  })

/** Null as well for an address that is somebody else's. */
export const readAddress = (id: string) =>
  asPerson(async () => {
    const addresses = (await readAddresses()) ?? []
    return { address: addresses.find((one) => one.id === id) ?? null }
  })
