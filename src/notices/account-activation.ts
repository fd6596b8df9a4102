import { accountNotice, tokenOf } from "./account-notice"
import type { Pages } from "./pages"

const texts = {
  ru: {
    subject: "Подтвердите почту",
    why: "С этим адресом открыт кабинет в магазине «Домовой». Подтвердите, что почта ваша: на неё будут приходить письма о заказах.",
    button: "Подтвердить почту",
    remark:
      "Ссылка работает один раз и действует трое суток. Если кабинет открыли не вы, ничего не делайте: других писем на неподтверждённый адрес мы не шлём.",
  },
  en: {
    subject: "Confirm your e-mail",
    why: "An account at Domovoy was opened with this address. Confirm that the mailbox is yours: mails about your orders will come here.",
    button: "Confirm the e-mail",
    remark:
      "The link works once and for three days. If it was not you who opened the account, there is nothing to do: we send no other mail to an address that is not confirmed.",
  },
}

/** The one mail that an address gets before it is proved. */
export const accountActivation = (pages: Pages) =>
  accountNotice("account.activation", async ({ customerId, mailbox, locale, container }) => {
    if (mailbox.proved) return null
    const { email } = mailbox
    const link = { customerId, purpose: "activate", email: email.toLowerCase() } as const
    const token = await tokenOf(container, link)
    const t = texts[locale]
    return {
      to: email,
      subject: t.subject,
      title: t.subject,
      body: [
        { paragraph: t.why },
        { button: { label: t.button, url: pages.activate(locale, token) } },
        { remark: t.remark },
      ],
    }
  })
