import { enqueue } from "@domovoy/messenger/runtime"
import type { PoolClient } from "pg"
import type { Consumer } from "../lib/journal/consumer"
import type { Fact } from "../lib/journal/fact"
import { LINK_HOURS } from "../modules/account/domain/link-hours"

type Wish = { kind: string; hours: number }

const DAY = 24

const wishes: Record<string, Wish[]> = {
  "account.activation_asked": [{ kind: "account.activation", hours: LINK_HOURS.activate }],
  "account.password_asked": [{ kind: "account.password", hours: LINK_HOURS.password }],
  "account.email_wanted": [
    { kind: "account.email_wanted", hours: LINK_HOURS.change_email },
    { kind: "account.email_leaving", hours: LINK_HOURS.change_email },
  ],
  "account.dashboard_password_asked": [
    { kind: "account.dashboard_password", hours: LINK_HOURS.password },
  ],
  "account.login_new_place": [{ kind: "account.login_new_place", hours: DAY }],
  "account.password_changed": [{ kind: "account.password_changed", hours: DAY }],
  "account.deleted": [{ kind: "account.farewell", hours: DAY }],
}

/** Whom an administrator or a seeding has made gets an invitation instead, or is told otherwise. */
const isOpenedByThemselves = ({ event, actor }: Fact): boolean =>
  event === "account.opened" && (actor === "guest" || (actor ?? "").startsWith("customer:"))

const wishesOf = (fact: Fact): Wish[] =>
  isOpenedByThemselves(fact)
    ? [{ kind: "account.activation", hours: LINK_HOURS.activate }]
    : (wishes[fact.event] ?? [])

/** Of a customer, or of a user of the dashboard who is one as well. */
const localeOf = async (transaction: PoolClient, personId: string): Promise<string> => {
  const { rows } = await transaction.query<{ locale: string }>(
    `select locale from account_profile where customer_id = $1
      union all select locale from account_farewell where customer_id = $1
      union all select locale from account_profile join access_user using (customer_id)
                 where access_user.user_id = $1
      limit 1`,
    [personId],
  )
  return rows[0]?.locale ?? "ru"
}

const idsIn = ({ data }: Fact): Record<string, string> =>
  Object.fromEntries(
    Object.entries(data).flatMap(([name, value]) =>
      typeof value === "string" ? [[name, value]] : [],
    ),
  )

/** What is written to people about their own accounts. */
export const accountMails: Consumer = {
  name: "account-mails",
  topics: ["account"],
  apply: async (facts, { transaction }) => {
    for (const fact of facts) {
      const asked = wishesOf(fact)
      if (asked.length === 0) continue
      const locale = await localeOf(transaction, fact.subject)
      const messages = asked.map(({ kind, hours }) => ({
        channel: "mail",
        recipient: fact.subject,
        kind,
        locale,
        payload: idsIn(fact),
        dedupe_key: `${kind}:${fact.seq}`,
        expires_at: new Date(fact.at.getTime() + hours * 3_600_000),
      }))
      await enqueue(transaction, messages)
    }
  },
}
