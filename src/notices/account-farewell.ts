import type { MailContent, Notice } from "@domovoy/messenger/runtime"
import type { Actor } from "../contracts/access/actor"
import { readPoolOf } from "../lib/database/read-pool"
import { getFarewell } from "../queries/account/get-farewell"

const actor: Actor = { kind: "system", id: "account" }

const texts = {
  ru: {
    subject: "Кабинет удалён",
    why: "Ваш кабинет в магазине «Домовой» удалён вместе с тем, что мы о вас знали. Заказы остались в учёте без имени, адреса и почты.",
    remark:
      "Этот адрес мы помним ещё сутки, чтобы отправить письмо. Открыть новый кабинет с ним можно уже сейчас.",
  },
  en: {
    subject: "Your account is deleted",
    why: "Your account at Domovoy is deleted, and with it what we knew about you. Orders stay in the books without name, address and e-mail.",
    remark:
      "We remember this address for a day more, to send this mail. You may open a new account with it at any time.",
  },
}

/** The last mail, when nothing else is known of the person any more. */
export const accountFarewell: Notice<MailContent> = {
  channel: "mail",
  kind: "account.farewell",
  compose: async ({ delivery, container }) => {
    const customerId = delivery.recipient
    const farewell = await getFarewell(readPoolOf(container), { actor, customerId })
    if (!farewell) return null
    const t = texts[delivery.locale === "en" ? "en" : "ru"]
    return {
      to: farewell.email,
      subject: t.subject,
      title: t.subject,
      body: [{ paragraph: t.why }, { remark: t.remark }],
    }
  },
}
