import { createServerFn } from "@tanstack/react-start"
import { locales, type Locale } from "../paraglide/runtime"
import { readFacts } from "./facts.server"
import { about } from "./texts/about"
import { privacy } from "./texts/privacy"
import { seller } from "./texts/seller"
import { terms } from "./texts/terms"

const texts = { about, privacy, seller, terms }
export type TextName = keyof typeof texts

const localeOf = (locale: unknown): Locale => locales.find((one) => one === locale) ?? "ru"
const nameOf = (name: unknown): TextName =>
  typeof name === "string" && Object.hasOwn(texts, name) ? (name as TextName) : "about"

export const getText = createServerFn()
  .validator((data: { locale: Locale; name: TextName }) => ({
    locale: localeOf(data.locale),
    name: nameOf(data.name),
  }))
  .handler(({ data: { locale, name } }) => texts[name][locale](readFacts(locale)))

export const getFacts = createServerFn()
  .validator((data: { locale: Locale }) => localeOf(data.locale))
  .handler(({ data }) => readFacts(data))
