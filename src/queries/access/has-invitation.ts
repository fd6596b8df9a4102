import type { Pool } from "pg"

/** Whether somebody with this e-mail has been invited to the dashboard and has not come yet. */
export const hasInvitation = async (pool: Pool, email: string): Promise<boolean> => {
  const { rowCount } = await pool.query(
    `select from invite
      where lower(email) = lower($1) and not accepted
        and expires_at > now() and deleted_at is null`,
    [email],
  )
  return (rowCount ?? 0) > 0
}
