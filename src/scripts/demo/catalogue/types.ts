import type { Drawing } from "./pictures/drawing"

export type Localized = { ru: string; en: string }

export type DemoCategory = {
  handle: string
  name: Localized
  description: Localized
  children: DemoCategory[]
}

export type DemoBrand = { handle: string; name: string }

export type DemoSpecification = { label: Localized; value: Localized }

export type DemoProduct = {
  handle: string
  sku: string
  title: Localized
  description: Localized
  /** Handle of a leaf category. */
  category: string
  /** Handle of a brand. */
  brand: string
  /** Whole roubles, VAT included. */
  price: number
  stock: number
  /** Grams. */
  weight: number
  /** Millimetres, like height and depth. */
  width: number
  height: number
  depth: number
  specifications: DemoSpecification[]
  drawing: Drawing
}
