import { createServerFn } from "@tanstack/react-start"
import { locales, type Locale } from "../paraglide/runtime"
import * as cart from "./cart.server"
import { missingItems, orderIdIn } from "./order-wish"
import { readReordered } from "./orders.server"

type CartWish = { locale: Locale; again?: string | undefined; missing?: string[] | undefined }

export const getCart = createServerFn()
  .validator(({ locale, again, missing }: CartWish) => ({
    locale: locales.find((one) => one === locale) ?? "ru",
    again: orderIdIn(again),
    missing: missingItems.read(missing),
  }))
  .handler(async ({ data }) => {
    const { locale, again } = data
    const [found, reordered] = await Promise.all([
      cart.readCart(locale),
      again === undefined ? null : readReordered({ ...data, again }),
    ])
    return found && { ...found, reordered }
  })

/** For the header of pages that were made for everybody. */
export const getCartCount = createServerFn().handler(() => cart.readCartCount())
