import { createServerFn } from "@tanstack/react-start"
import { getCookie } from "@tanstack/react-start/server"
import { settings } from "../../server/settings"
import { readTree } from "../catalog/catalog.server"
import { locales, type Locale } from "../paraglide/runtime"
import { readFacts } from "../shop/facts.server"
import { THEME_COOKIE, themeIn } from "./theme"

/** What every page shows around its own content. */
export const getShell = createServerFn()
  .validator(({ locale }: { locale: Locale }) => ({
    locale: locales.find((one) => one === locale) ?? ("ru" as const),
  }))
  .handler(async ({ data: { locale } }) => {
    const { phone, email, hours, legalName } = readFacts(locale)
    return {
      // A shop that cannot read its catalogue still has a door, and a telephone beside it.
      categories: await readTree(locale).catch(() => []),
      contact: { phone, email, hours, legalName },
      theme: themeIn(getCookie(THEME_COOKIE)),
      origin: settings().STOREFRONT_URL,
    }
  })
