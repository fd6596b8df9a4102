import { createServerFn } from "@tanstack/react-start"
import { locales, type Locale } from "../paraglide/runtime"
import { readCheckout } from "./checkout.server"
import { linesIn, pageIn } from "./order-wish"
import * as orders from "./orders.server"
import { readPayOffer } from "./pay.server"

const localeOf = (locale: unknown): Locale => locales.find((one) => one === locale) ?? "ru"

export const getCheckout = createServerFn()
  .validator(({ locale, lines }: { locale: Locale; lines: string[] }) => ({
    locale: localeOf(locale),
    lines: linesIn(lines),
  }))
  .handler(({ data }) => readCheckout(data))

export const getOrders = createServerFn()
  .validator(({ locale, page }: { locale: Locale; page: number }) => ({
    locale: localeOf(locale),
    page: pageIn(page),
  }))
  .handler(({ data }) => orders.readOrders(data))

const oneOrder = ({ locale, id }: { locale: Locale; id: string }) => ({
  locale: localeOf(locale),
  id: typeof id === "string" ? id.slice(0, 100) : "",
})

export const getOrder = createServerFn()
  .validator(oneOrder)
  .handler(({ data }) => orders.readOrder(data))

export const getPayOffer = createServerFn()
  .validator(oneOrder)
  .handler(({ data }) => readPayOffer(data))
