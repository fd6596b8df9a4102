import { settings } from "../../server/settings"
import type { Locale } from "../paraglide/runtime"
import { hoursIn } from "@contracts/shop/opening-hours"

/** What the pages say of the shop and its seller, from the settings, in one language. */
export const readFacts = (locale: Locale) => {
  const own = settings()
  const english = locale === "en"
  return {
    legalName: (english ? own.SHOP_LEGAL_NAME_EN : undefined) ?? own.SHOP_LEGAL_NAME,
    taxId: own.SHOP_TAX_ID,
    registrationNumber: own.SHOP_REGISTRATION_NUMBER,
    address: (english ? own.SHOP_ADDRESS_EN : undefined) ?? own.SHOP_ADDRESS,
    phone: own.SHOP_PHONE,
    email: own.SHOP_EMAIL,
    hours: hoursIn(own.SHOP_HOURS, locale),
    hoursForMachines: own.SHOP_HOURS,
  }
}

export type Facts = ReturnType<typeof readFacts>
