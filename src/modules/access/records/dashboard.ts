import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { dashboardTaken } from "../member-errors"
import { recordChanges } from "./record-changes"

export type Admission = { userId: string; customerId: string; actor: string }

/**
 * Says what a dashboard login will be before it is there: none is ever an administrator's, not for a
 * moment, that is meant to be a manager's.
 */
export const admitManager = async (
  transaction: Knex.Transaction,
  { userId, customerId, actor }: Admission,
): Promise<void> => {
  // Left behind by a login deleted in Medusa's own page, or by one whose making was cut off.
  await transaction.raw(
    `delete from access_user account where account.customer_id = :customerId and (
       exists (select from "user" where "user".id = account.user_id and deleted_at is not null)
       or (account.created_at < now() - interval '10 minutes'
           and not exists (select from "user" where "user".id = account.user_id)))`,
    { customerId },
  )
  const { rowCount } = await transaction.raw<{ rowCount: number }>(
    `insert into access_user (user_id, type, customer_id) values (:userId, 'manager', :customerId)
     on conflict do nothing`,
    { userId, customerId },
  )
  if (rowCount === 0) throw dashboardTaken()
  await recordChanges(transaction, {
    event: "access.dashboard_given",
    actor,
    changes: [{ customer_id: customerId, what: "dashboard", from: "none", to: "manager" }],
  })
}

export const takeBackAdmission = async (
  transaction: Knex.Transaction,
  { userId, customerId, actor }: Admission,
): Promise<void> => {
  await transaction.raw(`delete from access_user where user_id = :userId`, { userId })
  await recordChanges(transaction, {
    event: "access.dashboard_taken",
    actor,
    changes: [{ customer_id: customerId, what: "dashboard", from: "manager", to: "none" }],
  })
}

/** An invitation that is still open opens the shop alone from now on. */
export const withdrawDashboardInvitation = async (
  transaction: Knex.Transaction,
  { customerId, actor }: Omit<Admission, "userId">,
): Promise<void> => {
  const { rowCount } = await transaction.raw<{ rowCount: number }>(
    `update access_invitation set dashboard = false, updated_at = now()
      where customer_id = :customerId and dashboard and accepted_at is null
        and deleted_at is null`,
    { customerId },
  )
  if (rowCount === 0) return
  await recordChanges(transaction, {
    event: "access.dashboard_taken",
    actor,
    changes: [{ customer_id: customerId, what: "dashboard", from: "invited", to: "none" }],
  })
}
