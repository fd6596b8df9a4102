import { joinLines, languages, type Language, type View } from "@domovoy/messenger/runtime"
import { pack } from "@domovoy/messenger/telegram"
import { routes } from "../../routes"
import { textsIn } from "../../texts/in-language"
import { offeredZones } from "./zones"

// Each in its own language, so that nobody is lost in one they cannot read.
const names: Record<Language, string> = { ru: "Русский", en: "English" }

const nameOfZone = (language: Language, zone: string | null): string => {
  const { settings } = textsIn(language)
  if (zone === null) return settings.noZone
  const city = offeredZones.find(([name]) => name === zone)?.[1]
  return city === undefined ? zone : settings.cities[city]
}

export const settingsView = (language: Language, zone: string | null): View => {
  const { settings, menu } = textsIn(language)
  return {
    text: joinLines(
      settings.title,
      settings.language(names[language]),
      settings.zone(nameOfZone(language, zone)),
    ),
    buttons: [
      languages.map((one) => ({ label: names[one], data: pack(routes.language, one) })),
      [{ label: settings.changeZone, data: pack(routes.zones) }],
      [{ label: menu.toMenu, data: pack(routes.menu) }],
    ],
  }
}

export const zonesView = (language: Language): View => {
  const { settings } = textsIn(language)
  const zones = offeredZones.map(([zone, city]) => ({
    label: settings.cities[city],
    data: pack(routes.zone, zone),
  }))
  const rows = Array.from({ length: Math.ceil(zones.length / 2) }, (_, index) =>
    zones.slice(index * 2, index * 2 + 2),
  )
  return {
    text: settings.chooseZone,
    buttons: [
      ...rows,
      [{ label: settings.otherZone, data: pack(routes.otherZone) }],
      [{ label: settings.back, data: pack(routes.settings) }],
    ],
  }
}
