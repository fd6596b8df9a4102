import { getAccount } from "../get-account"
import { listSessions } from "../list-sessions"
import type { PersonalPart } from "./part"

const themselves = (customerId: string) =>
  ({ kind: "customer", id: customerId, type: "client" }) as const

const account: PersonalPart = {
  name: "account",
  read: ({ pool, customerId }) => getAccount(pool, { actor: themselves(customerId) }),
}

const consents: PersonalPart = {
  name: "consents",
  read: async ({ pool, customerId }) => {
    const { rows } = await pool.query<object>(
      `select privacy, terms, given_at from account_consent where customer_id = $1 order by id`,
      [customerId],
    )
    return rows
  },
}

const sessions: PersonalPart = {
  name: "sessions",
  read: ({ pool, customerId }) =>
    listSessions(pool, { actor: themselves(customerId), current: null }),
}

const places: PersonalPart = {
  name: "places",
  read: async ({ pool, customerId }) => {
    const { rows } = await pool.query<object>(
      `select place, first_at, last_at from account_place where customer_id = $1 order by first_at`,
      [customerId],
    )
    return rows
  },
}

const changes: PersonalPart = {
  name: "changes",
  read: async ({ pool, customerId }) => {
    const { rows } = await pool.query<object>(
      `select what, from_value as "from", to_value as "to", created_at as at
         from access_change where customer_id = $1 and deleted_at is null order by seq`,
      [customerId],
    )
    return rows
  },
}

const telegram: PersonalPart = {
  name: "telegram",
  read: async ({ pool, customerId }) => {
    const { rows } = await pool.query<object>(
      `select telegram_id::text, username, first_name, language_code, language, time_zone,
              linked_at, blocked_at, last_seen_at
         from telegram_chat where person_id = $1`,
      [customerId],
    )
    return rows
  },
}

export const accountParts = [account, consents, sessions, places, changes, telegram]
