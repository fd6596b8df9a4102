import type { Tone } from "./pictures/primitives/paint"
import type { Localized } from "./types"

export const NBSP = "\u00a0"

const units = {
  bar: { ru: "бар", en: "bar" },
  celsius: { ru: "°C", en: "°C" },
  cubicMetresPerHour: { ru: "м³/ч", en: "m³/h" },
  decibel: { ru: "дБ", en: "dB" },
  gigabyte: { ru: "ГБ", en: "GB" },
  gramsPerMinute: { ru: "г/мин", en: "g/min" },
  hertz: { ru: "Гц", en: "Hz" },
  inch: { ru: "дюймов", en: "inches" },
  kilogram: { ru: "кг", en: "kg" },
  kilogramsPerDay: { ru: "кг в сутки", en: "kg per day" },
  kilowatt: { ru: "кВт", en: "kW" },
  litre: { ru: "л", en: "L" },
  metre: { ru: "м", en: "m" },
  millilitre: { ru: "мл", en: "ml" },
  minute: { ru: "мин", en: "min" },
  month: { ru: "мес.", en: "months" },
  pascal: { ru: "Па", en: "Pa" },
  revolutions: { ru: "об/мин", en: "rpm" },
  second: { ru: "с", en: "s" },
  squareMetre: { ru: "м²", en: "m²" },
  watt: { ru: "Вт", en: "W" },
} satisfies Record<string, Localized>

type UnitName = keyof typeof units

const numeral = (value: number): Localized => {
  const [whole = "", part] = String(value).split(".")
  const groups = (mark: string): string =>
    whole.length > 4 ? whole.replace(/\B(?=(\d{3})+$)/g, mark) : whole
  return {
    ru: groups(NBSP) + (part ? `,${part}` : ""),
    en: groups(",") + (part ? `.${part}` : ""),
  }
}

export const amount = (value: number, unit: UnitName): Localized => {
  const { ru, en } = numeral(value)
  return { ru: `${ru}${NBSP}${units[unit].ru}`, en: `${en}${NBSP}${units[unit].en}` }
}

export const upTo = (value: number, unit: UnitName): Localized => {
  const { ru, en } = amount(value, unit)
  return { ru: `до${NBSP}${ru}`, en: `up to${NBSP}${en}` }
}

export const count = (value: number): Localized => numeral(value)

/** Codes that read alike in both languages: "A++", "4K". */
export const code = (value: string): Localized => ({ ru: value, en: value })

export const said = (ru: string, en: string): Localized => ({ ru, en })

export const toneName: Record<Tone, Localized> = {
  white: { ru: "белый", en: "white" },
  ivory: { ru: "слоновая кость", en: "ivory" },
  silver: { ru: "серебристый", en: "silver" },
  graphite: { ru: "графитовый", en: "graphite" },
  black: { ru: "чёрный", en: "black" },
  sage: { ru: "шалфейный", en: "sage green" },
  mint: { ru: "мятный", en: "mint" },
  sky: { ru: "небесно-голубой", en: "sky blue" },
  navy: { ru: "тёмно-синий", en: "navy blue" },
  terracotta: { ru: "терракотовый", en: "terracotta" },
  red: { ru: "красный", en: "red" },
  mustard: { ru: "горчичный", en: "mustard" },
  rose: { ru: "пыльно-розовый", en: "dusty rose" },
  plum: { ru: "сливовый", en: "plum" },
  sand: { ru: "песочный", en: "sand" },
  copper: { ru: "медный", en: "copper" },
}
