import { createHash, randomUUID } from "node:crypto"
import type { Pool } from "pg"
import { createAnswerBox, type Answer } from "./answer-box"

const LEASE_SECONDS = 15
const LARGEST_ANSWER = 256 * 1024

/** Whose key it is, on what, and what was asked: all that tells one request from another. */
export type Ask = { key: string; scope: string; request: string }
export type Attempt = { id: string; ask: Ask }
export type Claim =
  | { kind: "mine"; attempt: Attempt }
  | { kind: "done"; answer: Answer }
  | { kind: "mismatch" | "running" | "lost" }

type Row = { request_hash: Buffer; status: number | null; answer: Buffer | null }

const hash = (...parts: string[]): Buffer =>
  createHash("sha256").update(JSON.stringify(parts)).digest()

const hashOf = ({ scope, key }: Ask) => hash(scope, key)
// With the key, which is kept nowhere: what was sent cannot be found by trying.
const hashOfRequest = ({ key, request }: Ask) => hash(key, request)

/** Keys of requests that are done once, in PostgreSQL, for all processes. */
export const createKeyStore = (pool: Pool, secret: string) => {
  const box = createAnswerBox(secret)

  /** A key whose attempt has died, or whose day is over, is free again. */
  const take = async (ask: Ask, attempt: string): Promise<boolean> => {
    const { rowCount } = await pool.query(
      `insert into idempotency_key as known
         (key_hash, request_hash, attempt, leased_until, expires_at)
       values ($1, $2, $3, now() + make_interval(secs => $4), now() + interval '24 hours')
       on conflict (key_hash) do update
         set request_hash = excluded.request_hash, attempt = excluded.attempt,
             leased_until = excluded.leased_until, expires_at = excluded.expires_at,
             status = null, answer = null
       where known.expires_at < now()
          or (known.status is null and known.leased_until < now()
              and known.request_hash = excluded.request_hash)`,
      [hashOf(ask), hashOfRequest(ask), attempt, LEASE_SECONDS],
    )
    return rowCount === 1
  }

  const look = async (ask: Ask): Promise<Claim> => {
    const { rows } = await pool.query<Row>(
      "select request_hash, status, answer from idempotency_key where key_hash = $1",
      [hashOf(ask)],
    )
    const [row] = rows
    // Given back between the two statements: whoever asks again gets it.
    if (!row) return { kind: "running" }
    if (!row.request_hash.equals(hashOfRequest(ask))) return { kind: "mismatch" }
    if (row.status === null) return { kind: "running" }
    const opened = row.answer && box.open(ask.key, row.answer)
    return opened ? { kind: "done", answer: { status: row.status, ...opened } } : { kind: "lost" }
  }

  const ofAttempt = (set: string, { id, ask }: Attempt, values: unknown[] = []) =>
    pool.query(
      `update idempotency_key set ${set} where key_hash = $1 and attempt = $2 and status is null`,
      [hashOf(ask), id, ...values],
    )

  return {
    claim: async (ask: Ask): Promise<Claim> => {
      const id = randomUUID()
      return (await take(ask, id)) ? { kind: "mine", attempt: { id, ask } } : look(ask)
    },
    renew: async (attempt: Attempt): Promise<void> => {
      await ofAttempt("leased_until = now() + make_interval(secs => $3)", attempt, [LEASE_SECONDS])
    },
    keep: async (attempt: Attempt, answer: Answer): Promise<void> => {
      const closed = box.close(attempt.ask.key, answer)
      const kept = closed.length > LARGEST_ANSWER ? null : closed
      await ofAttempt("status = $3, answer = $4", attempt, [answer.status, kept])
    },
    giveBack: async ({ id, ask }: Attempt): Promise<void> => {
      await pool.query(
        "delete from idempotency_key where key_hash = $1 and attempt = $2 and status is null",
        [hashOf(ask), id],
      )
    },
  }
}

export type KeyStore = ReturnType<typeof createKeyStore>

export const KEY_STORE = "idempotency_key_store"
