import { html, joinLines, type Language, type View } from "@domovoy/messenger/runtime"
import { confirmKeyboard, pack } from "@domovoy/messenger/telegram"
import { routes } from "../../routes"
import { pageOfShop, type Shop } from "../../shop"
import { textsIn } from "../../texts/in-language"

type Where = { language: Language; shop: Shop }

const toMenu = (language: Language) => [
  { label: textsIn(language).menu.toMenu, data: pack(routes.menu) },
]

const toSite = ({ language, shop }: Where) => [
  {
    label: textsIn(language).account.openSite,
    url: pageOfShop(shop, language, "/account/telegram"),
  },
]

/** `email` null: nobody is linked. */
export const accountView = (where: Where, email: string | null): View => {
  const { language } = where
  const { account } = textsIn(language)
  if (email === null) {
    return {
      text: joinLines(account.title, account.notLinked, html``, account.howToLink),
      buttons: [
        [{ label: account.getCode, data: pack(routes.code) }],
        toSite(where),
        toMenu(language),
      ],
    }
  }
  return {
    text: joinLines(account.title, account.linked(email)),
    buttons: [
      toSite(where),
      [{ label: account.unlink, data: pack(routes.unlink, "ask") }],
      toMenu(language),
    ],
  }
}

export const codeView = (where: Where, { code, minutes }: { code: string; minutes: number }) => ({
  text: textsIn(where.language).account.code(code, minutes),
  buttons: [toSite(where), toMenu(where.language)],
})

export const unlinkView = (language: Language): View => {
  const { account } = textsIn(language)
  return {
    text: account.askUnlink,
    buttons: confirmKeyboard(language, {
      yes: { label: account.unlink, data: pack(routes.unlink, "yes") },
      no: { data: pack(routes.account) },
    }),
  }
}

/** Asked of whoever followed a link from the site. */
export const askLinkView = (
  language: Language,
  { email, requestId }: { email: string; requestId: string },
): View => {
  const { link } = textsIn(language)
  return {
    text: link.ask(email),
    buttons: confirmKeyboard(language, {
      yes: { label: link.yes, data: pack(routes.answerLink, requestId, "yes") },
      no: { label: link.no, data: pack(routes.answerLink, requestId, "no") },
    }),
  }
}

type LinkOutcome = "accepted" | "declined" | "over"

export const linkOutcomeView = (where: Where, outcome: LinkOutcome): View => {
  const { link } = textsIn(where.language)
  return {
    text: link[outcome],
    buttons: [...(outcome === "accepted" ? [toSite(where)] : []), toMenu(where.language)],
  }
}
