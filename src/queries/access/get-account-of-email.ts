import type { Pool } from "pg"

/** The customer who has an account with this e-mail. */
export const getAccountOfEmail = async (pool: Pool, email: string): Promise<string | null> => {
  const { rows } = await pool.query<{ id: string }>(
    `select id from customer
      where email = any($1) and has_account and deleted_at is null`,
    [[email, email.toLowerCase()]],
  )
  return rows[0]?.id ?? null
}
