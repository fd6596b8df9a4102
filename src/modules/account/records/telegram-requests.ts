import { createHash, randomBytes, randomInt } from "node:crypto"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"

const LINK_MINUTES = 10
const CODE_MINUTES = 5
/** No 0, 1, I or O: they are typed off by hand. */
const LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"

const hashOf = (secret: string): string => createHash("sha256").update(secret).digest("hex")

const randomCode = (): string =>
  Array.from({ length: 8 }, () => LETTERS[randomInt(LETTERS.length)]).join("")

const removeOld = (transaction: Knex) =>
  transaction.raw("delete from account_telegram_request where expires_at < now()")

export type TelegramLinkMade = { token: string; expiresAt: Date }
export type TelegramCodeMade = { code: string; minutes: number }

/** The link made before it ends. The database keeps a hash; the token itself is in the link alone. */
export const makeTelegramLink = async (
  transaction: Knex,
  customerId: string,
): Promise<TelegramLinkMade> => {
  const token = randomBytes(24).toString("base64url")
  await removeOld(transaction)
  const { rows } = await transaction.raw<{ rows: { expires_at: Date }[] }>(
    `insert into account_telegram_request (kind, secret_hash, customer_id, expires_at)
     values ('link', :hash, :customerId, now() + make_interval(mins => :minutes))
     on conflict (customer_id) where kind = 'link' do update
        set id = excluded.id, secret_hash = excluded.secret_hash, chat_id = null,
            accepted_at = null, expires_at = excluded.expires_at, created_at = now()
     returning expires_at`,
    { hash: hashOf(token), customerId, minutes: LINK_MINUTES },
  )
  return { token, expiresAt: rows[0]?.expires_at ?? new Date() }
}

/** The code made before it for the same chat ends. */
export const makeTelegramCode = async (
  transaction: Knex,
  chatId: string,
): Promise<TelegramCodeMade> => {
  const code = randomCode()
  await removeOld(transaction)
  await transaction.raw(
    `insert into account_telegram_request (kind, secret_hash, chat_id, expires_at)
     values ('code', :hash, :chatId, now() + make_interval(mins => :minutes))
     on conflict (chat_id) where kind = 'code' do update
        set id = excluded.id, secret_hash = excluded.secret_hash,
            expires_at = excluded.expires_at, created_at = now()`,
    { hash: hashOf(code), chatId, minutes: CODE_MINUTES },
  )
  return { code: `${code.slice(0, 4)}-${code.slice(4)}`, minutes: CODE_MINUTES }
}

export type ClaimedLink = { id: string; customerId: string }

/** The first chat that follows a link keeps it; followed again by the same one, it says the same. */
export const claimTelegramLink = async (
  transaction: Knex,
  { token, chatId }: { token: string; chatId: string },
): Promise<ClaimedLink | null> => {
  const { rows } = await transaction.raw<{ rows: ClaimedLink[] }>(
    `update account_telegram_request set chat_id = :chatId
      where kind = 'link' and secret_hash = :hash and expires_at > now()
        and coalesce(chat_id, :chatId) = :chatId
      returning id, customer_id as "customerId"`,
    { hash: hashOf(token), chatId },
  )
  return rows[0] ?? null
}

/** `accepted` false: the Telegram user does not want that, and the link is over. */
export const answerTelegramLink = async (
  transaction: Knex,
  { id, chatId, accepted }: { id: string; chatId: string; accepted: boolean },
): Promise<boolean> => {
  const open = "id = :id and kind = 'link' and chat_id = :chatId and expires_at > now()"
  const statement = accepted
    ? `update account_telegram_request set accepted_at = coalesce(accepted_at, now()) where ${open}`
    : `delete from account_telegram_request where ${open}`
  const { rowCount } = await transaction.raw<{ rowCount: number }>(statement, { id, chatId })
  return rowCount === 1
}

export type Confirmation = { customerId: string } & ({ code: string } | { requestId: string })

/** Used up by whoever is first; tells which chat it was for. */
export const useTelegramRequest = async (
  transaction: Knex,
  confirmation: Confirmation,
): Promise<string | null> => {
  const { customerId } = confirmation
  const [condition, values] =
    "code" in confirmation
      ? ["kind = 'code' and secret_hash = :hash", { hash: hashOf(confirmation.code) }]
      : [
          "kind = 'link' and id = :id and customer_id = :customerId and accepted_at is not null",
          { id: confirmation.requestId, customerId },
        ]
  const { rows } = await transaction.raw<{ rows: { chat_id: string }[] }>(
    `delete from account_telegram_request where ${condition} and expires_at > now()
      returning chat_id`,
    values,
  )
  return rows[0]?.chat_id ?? null
}
