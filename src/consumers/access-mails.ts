import { enqueue, type NewMessage } from "@domovoy/messenger/runtime"
import type { PoolClient } from "pg"
import type { Consumer } from "../lib/journal/consumer"
import type { Fact } from "../lib/journal/fact"
import { INVITATION_HOURS } from "../modules/access/domain/invitation"

type Mail = Pick<NewMessage, "kind" | "locale">

const localeOf = async (transaction: PoolClient, customerId: string): Promise<Mail["locale"]> => {
  const { rows } = await transaction.query<{ locale: string }>(
    `select locale from access_invitation where customer_id = $1 and deleted_at is null
      order by created_at desc limit 1`,
    [customerId],
  )
  return rows[0]?.locale ?? "ru"
}

/** What the invitation promised has been said by its own mail; what a seeding gives, nobody awaits. */
const isGivenByPerson = ({ actor }: Fact): boolean => /^(admin|token):/.test(actor ?? "")

const kindOf = (fact: Fact): string | null => {
  if (fact.event === "access.invited") return "access.invitation"
  if (fact.event === "access.dashboard_given" && isGivenByPerson(fact)) return "access.dashboard"
  return null
}

/** Invitations, and the word that the dashboard is open. */
export const accessMails: Consumer = {
  name: "access-mails",
  topics: ["access"],
  apply: async (facts, { transaction }) => {
    for (const fact of facts) {
      const kind = kindOf(fact)
      if (!kind) continue
      const message = {
        channel: "mail",
        recipient: fact.subject,
        kind,
        locale: (await localeOf(transaction, fact.subject)) ?? "ru",
        dedupe_key: `${kind}:${fact.seq}`,
        // Read again from the first fact, an old invitation is no news.
        expires_at: new Date(fact.at.getTime() + INVITATION_HOURS * 3_600_000),
      }
      await enqueue(transaction, [message])
    }
  },
}
