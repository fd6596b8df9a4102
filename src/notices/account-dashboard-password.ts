import type { MailContent, Notice } from "@domovoy/messenger/runtime"
import type { Actor } from "../contracts/access/actor"
import { readPoolOf } from "../lib/database/read-pool"
import { LINK_HOURS } from "../modules/account/domain/link-hours"
import { getDashboardEmail } from "../queries/account/get-dashboard-email"
import { makePasswordLinkWorkflow } from "../workflows/account/make-password-link"

const actor: Actor = { kind: "system", id: "account" }

const texts = {
  ru: {
    subject: "Новый пароль к панели управления",
    why: "Кто-то попросил новый пароль к панели управления магазином «Домовой». Если это вы, придумайте его. С той же почтой и паролем входят и в магазин.",
    button: "Придумать пароль",
    remark:
      "Ссылка работает один раз и действует час. Если вы ничего не просили, ничего не делайте: пароль останется прежним.",
  },
  en: {
    subject: "A new password to the dashboard",
    why: "Somebody asked for a new password to the dashboard of Domovoy. If it was you, choose one. The shop takes the same e-mail and password.",
    button: "Choose a password",
    remark:
      "The link works once and for an hour. If you asked for nothing, there is nothing to do: the password stays as it is.",
  },
}

/** Asked for at Medusa's own page of the dashboard, which is also where the link leads. */
export const accountDashboardPassword = (pageUrl: string): Notice<MailContent> => ({
  channel: "mail",
  kind: "account.dashboard_password",
  compose: async ({ delivery, container }) => {
    const userId = delivery.recipient
    const email = await getDashboardEmail(readPoolOf(container), { actor, userId })
    if (!email) return null
    const locale = delivery.locale === "en" ? "en" : "ru"
    const seconds = LINK_HOURS.password * 3600
    const { result } = await makePasswordLinkWorkflow(container).run({
      input: { actor, link: { email, locale, pageUrl, seconds, holder: "user" } },
    })
    const t = texts[locale]
    return {
      to: email,
      subject: t.subject,
      title: t.subject,
      body: [
        { paragraph: t.why },
        { button: { label: t.button, url: result.url } },
        { remark: t.remark },
      ],
    }
  },
})
