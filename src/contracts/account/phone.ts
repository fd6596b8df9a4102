import { parsePhoneNumberFromString } from "libphonenumber-js/min"

/** Whose numbers may be written without a country code. */
const HOME_COUNTRY = "RU"
const LONGEST = 40

/**
 * A phone as the shop keeps it (E.164), however it was typed; null when no network has such a number.
 * In a file of its own: what it knows of all countries is more than the rest of a form together.
 */
export const phoneOf = (typed: string): string | null => {
  if (typed.length > LONGEST) return null
  const phone = parsePhoneNumberFromString(typed, { defaultCountry: HOME_COUNTRY, extract: false })
  return phone?.isValid() && !phone.ext ? phone.number : null
}
