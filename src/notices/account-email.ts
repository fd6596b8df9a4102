import { accountNotice, tokenOf } from "./account-notice"
import type { Pages } from "./pages"

const texts = {
  ru: {
    subject: "Подтвердите новый адрес",
    why: "Этот адрес указан как новый для кабинета в магазине «Домовой». После подтверждения с ним и входят.",
    button: "Подтвердить адрес",
    remark:
      "Ссылка работает один раз и действует сутки. Если адрес указали не вы, ничего не делайте: он останется прежним.",
    leaving: {
      subject: "Почту кабинета хотят сменить",
      why: "В вашем кабинете в магазине «Домовой» указан новый адрес почты. Он начнёт действовать, когда его подтвердят по ссылке из письма.",
      button: "Сменить пароль",
      remark: "Если это не вы, смените пароль сейчас: новый адрес тогда не подтвердить.",
    },
  },
  en: {
    subject: "Confirm your new address",
    why: "This address was given as the new one of an account at Domovoy. Once it is confirmed, it is what you log in with.",
    button: "Confirm the address",
    remark:
      "The link works once and for a day. If it was not you who gave the address, there is nothing to do: the old one stays.",
    leaving: {
      subject: "Your account is about to get another e-mail",
      why: "A new e-mail was given for your account at Domovoy. It takes effect when it is confirmed by a link mailed to it.",
      button: "Change the password",
      remark:
        "If it was not you, change the password now: the new address cannot be confirmed then.",
    },
  },
}

/** To the address that is wanted: whoever reads it there says yes. */
export const accountEmailWanted = (pages: Pages) =>
  accountNotice("account.email_wanted", async ({ customerId, mailbox, locale, container }) => {
    const { wanted: email } = mailbox
    if (!email) return null
    const token = await tokenOf(container, { customerId, purpose: "change_email", email })
    const t = texts[locale]
    return {
      to: email,
      subject: t.subject,
      title: t.subject,
      body: [
        { paragraph: t.why },
        { button: { label: t.button, url: pages.confirmEmail(locale, token) } },
        { remark: t.remark },
      ],
    }
  })

/** To the address that is left, while there is time to object. */
export const accountEmailLeaving = (pages: Pages) =>
  accountNotice("account.email_leaving", ({ mailbox, locale }) => {
    if (!mailbox.proved || !mailbox.wanted) return null
    const t = texts[locale].leaving
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
