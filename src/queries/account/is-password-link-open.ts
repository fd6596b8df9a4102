import type { Pool } from "pg"
import type { Actor } from "../../contracts/access/actor"
import { hashOfLink, type PasswordLink } from "../../lib/token/password-link"
import { demandRight } from "../access/demand-right"

/** Whether a link would set a password now; asking does not use it up, as programs that look at mails do. */
export const isPasswordLinkOpen = async (
  pool: Pool,
  { actor, link }: { actor: Actor; link: PasswordLink },
): Promise<boolean> => {
  demandRight(actor, "account.set_password")
  const { rowCount } = await pool.query(
    `select from auth_password_reset_token
      where token_hash = $1 and entity_id = $2 and expires_at > now() and deleted_at is null`,
    [hashOfLink(link.jti), link.email],
  )
  return (rowCount ?? 0) > 0
}
