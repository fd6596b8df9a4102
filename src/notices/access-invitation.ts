import type { MailContent, Notice } from "@domovoy/messenger/runtime"
import type { Actor } from "../contracts/access/actor"
import { readPoolOf } from "../lib/database/read-pool"
import { INVITATION_HOURS } from "../modules/access/domain/invitation"
import { getOpenInvitation, type OpenInvitation } from "../queries/access/get-open-invitation"
import { makePasswordLinkWorkflow } from "../workflows/account/make-password-link"

const actor: Actor = { kind: "system", id: "invitation" }

const texts = {
  ru: {
    subject: "Приглашение в магазин «Домовой»",
    title: "Вас ждут в «Домовом»",
    hello: (name: string | null) => (name ? `Здравствуйте, ${name}!` : "Здравствуйте!"),
    why: "Для вас создан кабинет. Осталось придумать пароль: с этой почтой и паролем вы будете входить.",
    dashboard: "Вместе с ним откроется и панель управления магазином.",
    button: "Придумать пароль",
    until:
      "Ссылка работает один раз и действует трое суток. Если вы не ждали этого письма, ничего не делайте.",
  },
  en: {
    subject: "You are invited to Domovoy",
    title: "You are expected at Domovoy",
    hello: (name: string | null) => (name ? `Hello, ${name}!` : "Hello!"),
    why: "An account has been made for you. Only a password is missing: choose it, and log in with this e-mail.",
    dashboard: "It opens the dashboard of the shop to you, too.",
    button: "Choose a password",
    until:
      "The link works once and for three days. If you did not expect this mail, there is nothing to do.",
  },
}

const contentOf = (invitation: OpenInvitation, url: string): MailContent => {
  const { email, first_name, locale, dashboard } = invitation
  const t = texts[locale]
  return {
    to: email,
    subject: t.subject,
    title: t.title,
    body: [
      { paragraph: t.hello(first_name) },
      { paragraph: t.why },
      ...(dashboard ? [{ paragraph: t.dashboard }] : []),
      { button: { label: t.button, url } },
      { remark: t.until },
    ],
  }
}

/** The link is made here, when the mail leaves: it stands nowhere before, and is as young as it can be. */
export const accessInvitation = (pageUrl: string): Notice<MailContent> => ({
  channel: "mail",
  kind: "access.invitation",
  compose: async ({ delivery, container }) => {
    const customerId = delivery.recipient
    const invitation = await getOpenInvitation(readPoolOf(container), { actor, customerId })
    if (!invitation) return null
    const { email, locale } = invitation
    const link = { email, locale, pageUrl, seconds: INVITATION_HOURS * 3600 }
    const { result } = await makePasswordLinkWorkflow(container).run({ input: { actor, link } })
    return contentOf(invitation, result.url)
  },
})
