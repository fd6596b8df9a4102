import type { Actor } from "../contracts/access/actor"
import { programName } from "../contracts/account/program-name"
import { readPoolOf } from "../lib/database/read-pool"
import { getLoginPlace, type LoginPlace } from "../queries/account/get-login-place"
import { accountNotice } from "./account-notice"
import type { PageLocale, Pages } from "./pages"

const actor: Actor = { kind: "system", id: "account" }

const texts = {
  ru: {
    subject: "Вход в кабинет из нового места",
    why: "В ваш кабинет в магазине «Домовой» вошли оттуда, откуда раньше не входили.",
    at: "Когда",
    by: "Чем",
    from: "Адрес",
    unknown: "неизвестно",
    button: "Где открыт кабинет",
    remark:
      "Если это вы, ничего делать не нужно. Если не вы, закройте этот вход по кнопке выше и смените пароль.",
  },
  en: {
    subject: "A login from a new place",
    why: "Somebody logged in to your account at Domovoy from where nobody had before.",
    at: "When",
    by: "With",
    from: "Address",
    unknown: "unknown",
    button: "Where the account is open",
    remark:
      "If it was you, there is nothing to do. If not, end that login by the button above and change the password.",
  },
}

type Spoken = { locale: PageLocale; shopTimeZone: string }

const rowsOf = (place: LoginPlace, { locale, shopTimeZone }: Spoken) => {
  const t = texts[locale]
  const at = new Intl.DateTimeFormat(locale, {
    day: "numeric",
    month: "long",
    year: "numeric",
    hour: "numeric",
    minute: "2-digit",
    timeZoneName: "short",
    timeZone: place.time_zone ?? shopTimeZone,
  }).format(place.at)
  return [
    { name: t.at, value: at },
    { name: t.by, value: programName(place.user_agent) ?? t.unknown },
    { name: t.from, value: place.address ?? t.unknown },
  ]
}

/** Always by mail: who is warned must not be choosable by whoever has got in. */
export const accountLoginNewPlace = (pages: Pages, shopTimeZone: string) =>
  accountNotice("account.login_new_place", async ({ customerId, mailbox, payload, ...letter }) => {
    const { locale, container } = letter
    if (!mailbox.proved) return null
    const login = { actor, customerId, id: String(payload.login) }
    const place = await getLoginPlace(readPoolOf(container), login)
    if (!place) return null
    const t = texts[locale]
    return {
      to: mailbox.email,
      subject: t.subject,
      title: t.subject,
      body: [
        { paragraph: t.why },
        { rows: rowsOf(place, { locale, shopTimeZone }) },
        { button: { label: t.button, url: pages.sessions(locale) } },
        { remark: t.remark },
      ],
    }
  })
