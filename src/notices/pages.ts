import type { Env } from "../config/env"

export type PageLocale = "ru" | "en"

/** Where the links of mails lead: the storefront's pages, in the language of the mail. */
export const pagesOf = ({ STOREFRONT_URL, PASSWORD_PAGE_URL }: PageSettings) => {
  const addressOf = (path: string, locale: PageLocale, token?: string) => {
    const url = new URL(`${STOREFRONT_URL}${locale === "en" ? "/en" : ""}${path}`)
    if (token !== undefined) url.searchParams.set("token", token)
    return url.href
  }
  const page = (path: string) => (locale: PageLocale, token?: string) =>
    addressOf(`/account${path}`, locale, token)
  return {
    activate: page("/activate"),
    confirmEmail: page("/confirm-email"),
    forgot: page("/forgot"),
    guestOrder: (locale: PageLocale, { id, token }: { id: string; token: string }) =>
      addressOf(`/order/${id}`, locale, token),
    orderTransfer: (locale: PageLocale, { id, token }: { id: string; token: string }) =>
      addressOf(`/order/${id}/transfer`, locale, token),
    order: (locale: PageLocale, id: string) => addressOf(`/account/orders/${id}`, locale),
    payOrder: (locale: PageLocale, id: string) => addressOf(`/account/orders/${id}/pay`, locale),
    sessions: page("/sessions"),
    telegram: page("/telegram"),
    /** A shop with another storefront has a page of its own, or the backend's. */
    setPassword: PASSWORD_PAGE_URL ? () => PASSWORD_PAGE_URL : page("/reset"),
  }
}

export type PageSettings = Pick<Env, "STOREFRONT_URL" | "PASSWORD_PAGE_URL">
export type Pages = ReturnType<typeof pagesOf>
