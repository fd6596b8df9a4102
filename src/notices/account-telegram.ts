import { accountNotice } from "./account-notice"
import type { Pages } from "./pages"

const texts = {
  ru: {
    linked: {
      subject: "Telegram связан с вашим кабинетом",
      what: "С вашим кабинетом в магазине «Домовой» теперь связан Telegram: новости о заказах и напоминания приходят и туда.",
    },
    unlinked: {
      subject: "Telegram отвязан от вашего кабинета",
      what: "С вашим кабинетом в магазине «Домовой» больше не связан Telegram.",
    },
    button: "Посмотреть",
    notMe: "Если это были не вы, отвяжите Telegram и смените пароль.",
  },
  en: {
    linked: {
      subject: "Telegram is linked to your account",
      what: "A Telegram is linked to your account at Domovoy now: news of your orders and reminders come there, too.",
    },
    unlinked: {
      subject: "Telegram is unlinked from your account",
      what: "No Telegram is linked to your account at Domovoy any more.",
    },
    button: "Have a look",
    notMe: "If that was not you, unlink the Telegram and change your password.",
  },
}

const mailAbout = (what: "linked" | "unlinked", pages: Pages) =>
  accountNotice(`account.telegram_${what}`, ({ mailbox, locale }) => {
    if (!mailbox.proved) return null
    const t = texts[locale]
    return {
      to: mailbox.email,
      subject: t[what].subject,
      title: t[what].subject,
      body: [
        { paragraph: t[what].what },
        { button: { label: t.button, url: pages.telegram(locale) } },
        { remark: t.notMe },
      ],
    }
  })

export const telegramLinkedMail = (pages: Pages) => mailAbout("linked", pages)
export const telegramUnlinkedMail = (pages: Pages) => mailAbout("unlinked", pages)
