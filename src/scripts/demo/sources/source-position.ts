import { fingerprintOf } from "../../../lib/text/fingerprint"
import { products } from "../catalogue/products"
import type { Drawing } from "../catalogue/pictures/drawing"
import type { Tone } from "../catalogue/pictures/primitives/paint"
import { sourceKinds } from "./kinds"

export type SourcePosition = {
  id: string
  title: string
  brand: string
  section: [string, string]
  about: string
  specifications: [label: string, value: string][]
  /** Roubles; null where the source names no price. */
  price: number | null
  stock: number
  drawing: Drawing
}

const demanded = <T>(value: T | undefined, what: string): T => {
  if (value === undefined) throw new Error(`The demo sources miss ${what}`)
  return value
}

/** A thing of the same kind from the shop's own catalogue, in another colour. */
const drawingOf = (
  category: string,
  { number, tone }: { number: number; tone: string },
): Drawing => {
  const same = products.filter((product) => product.category === category)
  const { drawing } = demanded(same[number % same.length], category)
  return drawing.kind === "television" ? drawing : { ...drawing, tone: tone as Tone }
}

const filled = (text: string, values: string[]): string =>
  text.replace(/\$(\d)/g, (_, digit: string) => values[Number(digit) - 1] ?? "")

const positionOf = (line: string, number: number): SourcePosition => {
  const cells = line.split("|").map((cell) => cell.trim())
  const [name = "", brand = "", model = "", tone = "", ...rest] = cells
  const price = rest.pop()
  const kind = demanded(sourceKinds[name], name)
  return {
    id: fingerprintOf(brand, model).slice(0, 8),
    title: `${kind.noun} ${brand} ${model}`,
    brand,
    section: kind.section,
    about: filled(kind.abouts[number % 2 === 0 ? 0 : 1], rest),
    specifications: kind.labels.map((label, index) => [label, rest[index] ?? ""]),
    price: price === "–" ? null : Number(price),
    stock: (number * 7) % 23,
    drawing: drawingOf(kind.drawnAs, { number, tone }),
  }
}

/** A table of kind, brand, model, colour, values and price, one position a line. */
export const positionsOf = (table: string): SourcePosition[] =>
  table
    .split("\n")
    .filter((line) => line.includes("|"))
    .map(positionOf)
