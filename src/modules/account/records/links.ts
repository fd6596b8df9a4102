import { createHash, randomBytes } from "node:crypto"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"

export type LinkPurpose = "activate" | "change_email"
export type OpenLink = { customerId: string; purpose: LinkPurpose; email: string }

const hashOf = (token: string): string => createHash("sha256").update(token).digest("hex")

/** The token is in the mail alone, the database knows its hash. */
export const makeLink = async (
  database: Knex,
  { customerId, purpose, email, hours }: OpenLink & { hours: number },
): Promise<string> => {
  const token = randomBytes(32).toString("base64url")
  await database.raw(
    `insert into account_link (customer_id, purpose, email, token_hash, expires_at)
     values (:customerId, :purpose, :email, :hash, now() + make_interval(hours => :hours))
     on conflict (customer_id, purpose) do update
        set email = excluded.email, token_hash = excluded.token_hash,
            expires_at = excluded.expires_at`,
    { customerId, purpose, email, hash: hashOf(token), hours },
  )
  return token
}

/** An address that somebody wants; the mail to it gets its token when it leaves. */
export const wishForEmail = async (
  transaction: Knex,
  { customerId, email, hours }: { customerId: string; email: string; hours: number },
): Promise<void> => {
  await transaction.raw(
    `insert into account_link (customer_id, purpose, email, expires_at)
     values (:customerId, 'change_email', :email, now() + make_interval(hours => :hours))
     on conflict (customer_id, purpose) do update
        set email = excluded.email, token_hash = null, expires_at = excluded.expires_at`,
    { customerId, email, hours },
  )
}

/** Of two who follow a link at once, one succeeds. */
export const useLink = async (
  database: Knex,
  { token, purpose }: { token: string; purpose: LinkPurpose },
): Promise<OpenLink | null> => {
  const { rows } = await database.raw<{
    rows: { customer_id: string; purpose: LinkPurpose; email: string }[]
  }>(
    `delete from account_link where token_hash = :hash and purpose = :purpose and expires_at > now()
      returning customer_id, purpose, email`,
    { hash: hashOf(token), purpose },
  )
  const [link] = rows
  return link ? { customerId: link.customer_id, purpose: link.purpose, email: link.email } : null
}

/** Whoever sets a password by mail has the mailbox; what was begun before by others is over. */
export const closeLinks = async (database: Knex, customerId: string): Promise<void> => {
  await database.raw("delete from account_link where customer_id = :customerId", { customerId })
}
