import { createHash, createHmac, randomUUID } from "node:crypto"
import type { Pool } from "pg"
import { demanded } from "./settings"
import { until } from "./until"

const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url")

/** A token signed as the shop signs them. */
export const signed = (claims: Record<string, unknown>): string => {
  const text = `${part({ alg: "HS256", typ: "JWT" })}.${part(claims)}`
  const secret = demanded("TEST_SECRETS_JWT_SECRET")
  return `${text}.${createHmac("sha256", secret).update(text).digest("base64url")}`
}

/** A mail that leaves makes a link of its own, which ends the one before it. */
const mailsAreOut = async (pool: Pool, email: string): Promise<void> => {
  const areOut = async () => {
    const { rows } = await pool.query<{ out: boolean }>(
      `select coalesce(bool_and(
                coalesce((select max(seq) from journal_entry
                           where topic = 'access' and subject = customer.id), 0)
                  <= (select seq from journal_cursor where consumer = 'access-mails')
                and not exists (select from outbox_message
                                 where recipient = customer.id and state = 'pending')), true) as out
         from customer where lower(email) = $1`,
      [email],
    )
    return rows[0]?.out ?? false
  }
  await until(areOut, 20_000)
}

type Wish = { email: string; hours?: number; claims?: Record<string, unknown> }

/** The token of a mailed link, made as the shop makes it when the mail goes out. */
export const passwordToken = async (pool: Pool, wish: Wish): Promise<string> => {
  const { email, hours = 1, claims = {} } = wish
  await mailsAreOut(pool, email)
  const jti = randomUUID()
  await pool.query(
    `insert into auth_password_reset_token
            (id, auth_identity_id, provider_identity_id, entity_id, token_hash, expires_at)
     select 'authprt_' || $2, auth_identity_id, id, entity_id, $3,
            now() + make_interval(hours => $4)
       from provider_identity where entity_id = $1 and provider = 'emailpass'`,
    [email, jti, createHash("sha256").update(jti).digest("hex"), hours],
  )
  const now = Math.floor(Date.now() / 1000)
  return signed({
    entity_id: email,
    provider: "emailpass",
    actor_type: "customer",
    purpose: "reset",
    jti,
    iat: now,
    exp: now + hours * 3600,
    ...claims,
  })
}
