import type { Texts } from "../../texts/texts"

/** Offered by buttons; any other can be typed. */
export const offeredZones: [string, keyof Texts["settings"]["cities"]][] = [
  ["Europe/Kaliningrad", "kaliningrad"],
  ["Europe/Moscow", "moscow"],
  ["Europe/Samara", "samara"],
  ["Asia/Yekaterinburg", "yekaterinburg"],
  ["Asia/Omsk", "omsk"],
  ["Asia/Krasnoyarsk", "krasnoyarsk"],
  ["Asia/Irkutsk", "irkutsk"],
  ["Asia/Yakutsk", "yakutsk"],
  ["Asia/Vladivostok", "vladivostok"],
  ["Asia/Magadan", "magadan"],
  ["Asia/Kamchatka", "kamchatka"],
]

/** The zone that somebody means, by the name the world gives it; null if there is none. */
export const knownZone = (typed: string): string | null => {
  if (!/^[A-Za-z]+(?:[/_+-]\w+)*$/.test(typed)) return null
  try {
    return new Intl.DateTimeFormat("en", { timeZone: typed }).resolvedOptions().timeZone
  } catch {
    return null
  }
}
