import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { recordChanges } from "./record-changes"

export type InvitationClosed = { dashboard: boolean }

/** The person has set a password by a link from a mail; tells what the invitation promised beside. */
export const closeInvitation = async (
  transaction: Knex.Transaction,
  { customerId }: { customerId: string },
): Promise<InvitationClosed> => {
  const { rows } = await transaction.raw<{ rows: { dashboard: boolean }[] }>(
    `update access_invitation set accepted_at = now(), updated_at = now()
      where customer_id = :customerId and accepted_at is null and deleted_at is null
      returning dashboard`,
    { customerId },
  )
  await recordChanges(transaction, {
    event: "access.password_set",
    actor: `customer:${customerId}`,
    changes: [{ customer_id: customerId, what: "password", from: null, to: null }],
  })
  return { dashboard: rows[0]?.dashboard ?? false }
}
