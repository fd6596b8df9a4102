import { accountNotice } from "./account-notice"
import type { Pages } from "./pages"

const texts = {
  ru: {
    subject: "Пароль изменён",
    why: "Пароль вашего кабинета в магазине «Домовой» изменён. Везде, где вы были в кабинете, нужно войти заново.",
    button: "Вернуть доступ",
    remark:
      "Если это не вы, придумайте новый пароль по ссылке из письма: оно придёт на этот адрес.",
  },
  en: {
    subject: "Your password was changed",
    why: "The password of your account at Domovoy was changed. Wherever you were logged in, you must log in again.",
    button: "Get the account back",
    remark:
      "If it was not you, ask for a new password: the mail with the link comes to this address.",
  },
}

export const accountPasswordChanged = (pages: Pages) =>
  accountNotice("account.password_changed", ({ mailbox, locale }) => {
    if (!mailbox.proved) return null
    const t = texts[locale]
    return {
      to: mailbox.email,
      subject: t.subject,
      title: t.subject,
      body: [
        { paragraph: t.why },
        { button: { label: t.button, url: pages.forgot(locale) } },
        { remark: t.remark },
      ],
    }
  })
