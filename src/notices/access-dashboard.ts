import type { MailContent, Notice } from "@domovoy/messenger/runtime"
import type { Actor } from "../contracts/access/actor"
import { readPoolOf } from "../lib/database/read-pool"
import { getManagerAddress } from "../queries/access/get-manager-address"

const actor: Actor = { kind: "system", id: "invitation" }

const texts = {
  ru: {
    subject: "Вам открыта панель управления",
    why: "Теперь вы можете входить в панель управления магазином с той же почтой и паролем, что и в магазин.",
    button: "Открыть панель управления",
  },
  en: {
    subject: "The dashboard is open to you",
    why: "You can log in to the dashboard of the shop now, with the e-mail and password that you have there.",
    button: "Open the dashboard",
  },
}

/** To a manager who has a password already. */
export const accessDashboard = (dashboardUrl: string): Notice<MailContent> => ({
  channel: "mail",
  kind: "access.dashboard",
  compose: async ({ delivery, container }) => {
    const customerId = delivery.recipient
    const address = await getManagerAddress(readPoolOf(container), { actor, customerId })
    if (!address) return null
    const t = texts[delivery.locale === "en" ? "en" : "ru"]
    return {
      to: address.email,
      subject: t.subject,
      title: t.subject,
      body: [{ paragraph: t.why }, { button: { label: t.button, url: dashboardUrl } }],
    }
  },
})
