import type { MailContent, Notice } from "@domovoy/messenger/runtime"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { Actor } from "../contracts/access/actor"
import { readPoolOf } from "../lib/database/read-pool"
import type { OpenLink } from "../modules/account/records/links"
import { getMailbox, type Mailbox } from "../queries/account/get-mailbox"
import { makeMailLinkWorkflow } from "../workflows/account/make-mail-link"
import type { PageLocale } from "./pages"

const actor: Actor = { kind: "system", id: "account" }

export const tokenOf = async (container: MedusaContainer, link: OpenLink): Promise<string> => {
  const { result } = await makeMailLinkWorkflow(container).run({ input: { actor, link } })
  return result.token
}

export type Letter = {
  customerId: string
  mailbox: Mailbox
  /** What the fact told along: ids. */
  payload: Record<string, unknown>
  locale: PageLocale
  container: MedusaContainer
}

/** A mail to somebody about their account; nothing to say to whoever is gone. */
export const accountNotice = (
  kind: string,
  write: (letter: Letter) => Promise<MailContent | null> | MailContent | null,
): Notice<MailContent> => ({
  channel: "mail",
  kind,
  compose: async ({ delivery, container }) => {
    const customerId = delivery.recipient
    const mailbox = await getMailbox(readPoolOf(container), { actor, customerId })
    if (!mailbox) return null
    const locale = delivery.locale === "en" ? "en" : "ru"
    const { payload } = delivery
    return write({ customerId, mailbox, payload, locale, container })
  },
})
