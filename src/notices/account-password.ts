import type { Actor } from "../contracts/access/actor"
import { LINK_HOURS } from "../modules/account/domain/link-hours"
import { makePasswordLinkWorkflow } from "../workflows/account/make-password-link"
import { accountNotice } from "./account-notice"
import type { Pages } from "./pages"

const actor: Actor = { kind: "system", id: "account" }

const texts = {
  ru: {
    subject: "Новый пароль",
    why: "Кто-то попросил новый пароль к вашему кабинету в магазине «Домовой». Если это вы, придумайте его.",
    unproved:
      "С этим адресом открыт кабинет в магазине «Домовой», но почта ещё не подтверждена. Если она ваша, придумайте пароль: так вы её подтвердите, и кабинет станет только вашим.",
    button: "Придумать пароль",
    remark:
      "Ссылка работает один раз и действует час. Если вы ничего не просили, ничего не делайте: пароль останется прежним.",
  },
  en: {
    subject: "A new password",
    why: "Somebody asked for a new password to your account at Domovoy. If it was you, choose one.",
    unproved:
      "An account at Domovoy was opened with this address, and the address is not confirmed yet. If the mailbox is yours, choose a password: that confirms it, and makes the account yours alone.",
    button: "Choose a password",
    remark:
      "The link works once and for an hour. If you asked for nothing, there is nothing to do: the password stays as it is.",
  },
}

/** To an address that is not proved it is the same mail as the one that asks to prove it. */
export const accountPassword = (pages: Pages) =>
  accountNotice("account.password", async ({ mailbox, locale, container }) => {
    const { login_email: email, proved } = mailbox
    if (!email) return null
    const seconds = LINK_HOURS.password * 3600
    const link = { email, locale, pageUrl: pages.setPassword(locale), seconds }
    const { result } = await makePasswordLinkWorkflow(container).run({ input: { actor, link } })
    const t = texts[locale]
    return {
      to: email,
      subject: t.subject,
      title: t.subject,
      body: [
        { paragraph: proved ? t.why : t.unproved },
        { button: { label: t.button, url: result.url } },
        { remark: t.remark },
      ],
    }
  })
