import type { Appearance } from "./pictures/drawing"
import { LABEL, type LabelName } from "./specification-labels"
import { amount, NBSP, said, toneName } from "./specification-values"
import type { DemoProduct, DemoSpecification, Localized } from "./types"

export type Specifications = readonly (readonly [LabelName, Localized])[]

type Draft = {
  handle: string
  sku: string
  title: Localized
  description: Localized
  category: string
  brand: string
  roubles: number
  stock: number
  /** Kilograms, as on the box. */
  weight: number
  /** Width, height, depth in millimetres. */
  size: readonly [number, number, number]
  /** Months. */
  warranty: number
  specifications: Specifications
  look: Appearance
}

/** Keeps numbers with their units, dashes and short words off the start of a line. */
const typesetRussian = (text: string): string =>
  text
    .replace(/ — /g, `${NBSP}— `)
    .replace(/(\d) (?=[\p{L}°%])/gu, `$1${NBSP}`)
    .replace(/(?<![\p{L}\d])([А-Яа-яЁё]{1,2}) (?=\S)/gu, `$1${NBSP}`)

const typesetEnglish = (text: string): string =>
  text.replace(/(\d) (?=(?:°C|cm|mm|m|kg|g|L|ml|W|kW|dB|min|bar|months|m²)\b)/g, `$1${NBSP}`)

const typeset = ({ ru, en }: Localized): Localized => ({
  ru: typesetRussian(ru),
  en: typesetEnglish(en),
})

const colourOf = (look: Appearance): Localized =>
  look.kind === "television" ? toneName.black : toneName[look.tone]

const sizeText = ([width, height, depth]: Draft["size"]): Localized => {
  const figures = [width, height, depth].join(`${NBSP}×${NBSP}`)
  return said(`${figures}${NBSP}мм`, `${figures}${NBSP}mm`)
}

const rows = (specifications: Specifications): DemoSpecification[] =>
  specifications.map(([name, value]) => ({ label: LABEL[name], value: typeset(value) }))

export const defineProduct = (draft: Draft): DemoProduct => {
  const { handle, sku, category, brand, roubles, stock, look, weight, warranty } = draft
  const [width, height, depth] = draft.size
  return {
    handle,
    sku,
    category,
    brand,
    price: roubles,
    stock,
    title: typeset(draft.title),
    description: typeset(draft.description),
    weight: Math.round(weight * 1000),
    width,
    height,
    depth,
    specifications: rows([
      ...draft.specifications,
      ["colour", colourOf(look)],
      ["size", sizeText(draft.size)],
      ["weight", amount(weight, "kilogram")],
      ["warranty", amount(warranty, "month")],
    ]),
    drawing: { ...look, size: { width, height, depth } },
  }
}
