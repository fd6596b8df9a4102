import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import type { MemberLocale, MemberType } from "../../../contracts/access/member"
import { recordChanges } from "./record-changes"
import { setTypes } from "./change-types"

export type Invitation = {
  customerId: string
  /** None keeps the language of the invitation sent before. */
  locale?: MemberLocale | undefined
  dashboard?: boolean
  actor: string
}

/** Opens an invitation or the open one again; whoever follows the journal sends the mail. */
export const sendInvitation = async (
  transaction: Knex.Transaction,
  { customerId, locale, dashboard = false, actor }: Invitation,
): Promise<void> => {
  await transaction.raw(
    `insert into access_invitation (id, customer_id, locale, dashboard, sent_at)
     values (:id, :customerId, coalesce(:locale, 'ru'), :dashboard, now())
     on conflict (customer_id) where accepted_at is null and deleted_at is null do update
        set locale = coalesce(:locale, access_invitation.locale),
            dashboard = access_invitation.dashboard or excluded.dashboard,
            sent_at = excluded.sent_at, updated_at = now()`,
    {
      id: generateEntityId(undefined, "acinv"),
      customerId,
      locale: locale ?? null,
      dashboard,
    },
  )
  const to = dashboard ? "dashboard" : "shop"
  await recordChanges(transaction, {
    event: "access.invited",
    actor,
    changes: [{ customer_id: customerId, what: "invitation", from: null, to }],
  })
}

export type NewMember = {
  customerId: string
  type: MemberType
  /** None: the person has a login already. */
  invitation: { locale: MemberLocale } | null
  actor: string
}

export const recordMember = async (
  transaction: Knex.Transaction,
  { customerId, type, invitation, actor }: NewMember,
): Promise<void> => {
  await setTypes(transaction, { people: [{ customer_id: customerId }], type })
  await recordChanges(transaction, {
    event: "access.member_created",
    actor,
    changes: [{ customer_id: customerId, what: "created", from: null, to: type }],
  })
  if (invitation) await sendInvitation(transaction, { customerId, ...invitation, actor })
}
