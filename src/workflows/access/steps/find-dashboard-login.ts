import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { notManager, dashboardTaken } from "../../../modules/access/member-errors"
import type { FoundMember } from "./find-member"

type Row = { type: string; own_user_id: string | null; taken: boolean }

const readStanding = async (container: MedusaContainer, { id, email }: FoundMember) => {
  const database = container.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await database.raw<{ rows: Row[] }>(
    `select access.type,
            (select colleague.id from "user" colleague
               join access_user account on account.user_id = colleague.id
              where account.customer_id = access.customer_id
                and colleague.deleted_at is null limit 1) as own_user_id,
            exists (select from "user" colleague where lower(colleague.email) = :email
                       and colleague.deleted_at is null) as taken
       from access_customer access where access.customer_id = :id`,
    { id, email },
  )
  return rows[0]
}

/** Whoever reads the mail sent to an address has shown that the mailbox is theirs. */
export const isEmailProved = async (
  container: MedusaContainer,
  { email, login }: Pick<FoundMember, "email" | "login">,
) => {
  if (!login?.hasPassword || login.email !== email) return false
  const verifications = await container.resolve(Modules.AUTH).listAuthVerifications({
    auth_identity_id: login.id,
    entity_id: email,
    entity_type: "email",
  })
  return verifications.some(({ verified_at }) => Boolean(verified_at))
}

/** What there is of a dashboard login. */
export const findDashboardLoginStep = createStep(
  "find-dashboard-login",
  async (member: FoundMember, { container }) => {
    const standing = await readStanding(container, member)
    return new StepResponse({ userId: standing?.own_user_id ?? null })
  },
)

/**
 * How a manager may get into the dashboard. A password that somebody chose when they registered with
 * this e-mail is not enough: they must have proved that the mailbox is theirs, or do so now.
 */
export const chooseDashboardWayStep = createStep(
  "choose-dashboard-way",
  async (member: FoundMember, { container }) => {
    const standing = await readStanding(container, member)
    if (standing?.type !== "manager") throw notManager()
    if (standing.own_user_id) return new StepResponse<"has" | "open" | "invite">("has")
    if (standing.taken || member.login?.userId) throw dashboardTaken()
    return new StepResponse<"has" | "open" | "invite">(
      (await isEmailProved(container, member)) ? "open" : "invite",
    )
  },
)

/** The same question when the invitation is followed, maybe days later. */
export const mayOpenDashboard = async (
  container: MedusaContainer,
  member: FoundMember,
): Promise<boolean> => {
  if (!member.login || member.login.userId) return false
  const standing = await readStanding(container, member)
  return standing?.type === "manager" && !standing.taken
}
