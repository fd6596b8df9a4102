import type { Env } from "../config/env"

/** What the bot says of the shop; everything but the address of its pages may be missing. */
export type Shop = {
  url: string
  address: Record<"ru" | "en", string | undefined>
  phone: string | undefined
  email: string | undefined
  hours: string | undefined
}

export const shopOf = (env: Env): Shop => ({
  url: env.STOREFRONT_URL,
  address: { ru: env.SHOP_ADDRESS, en: env.SHOP_ADDRESS_EN ?? env.SHOP_ADDRESS },
  phone: env.SHOP_PHONE,
  email: env.SHOP_EMAIL,
  hours: env.SHOP_HOURS,
})

/** A page of the shop in the language of whoever is led to it. */
export const pageOfShop = ({ url }: Shop, language: "ru" | "en", path: string): string =>
  language === "en" ? `${url}/en${path}` : `${url}${path}`
