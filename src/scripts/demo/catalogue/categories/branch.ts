import type { DemoCategory, Localized } from "../types"

export const text = (ru: string, en: string): Localized => ({ ru, en })

type Leaf = readonly [handle: string, name: Localized, description: Localized]

const leaf = ([handle, name, description]: Leaf): DemoCategory => ({
  handle,
  name,
  description,
  children: [],
})

type Branch = { handle: string; name: Localized; description: Localized; leaves: readonly Leaf[] }

export const branch = ({ handle, name, description, leaves }: Branch): DemoCategory => ({
  handle,
  name,
  description,
  children: leaves.map(leaf),
})
