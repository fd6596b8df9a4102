import { markupBroken } from "../../../../lib/markup/errors"
import type { SourceContent, SourceRecord } from "./source-record"

const inside = (value: unknown, name: string): unknown[] => {
  if (Array.isArray(value)) return value.flatMap((one) => inside(one, name))
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, name)) return []
  return [(value as Record<string, unknown>)[name]]
}

/** Everything at a path of names with dots between them; lists on the way are gone through. */
const at = (value: unknown, path: string): unknown[] => {
  const names = path.split(".").filter((name) => name !== "" && name !== "$")
  return names.reduce<unknown[]>((found, name) => inside(found, name), [value]).flat()
}

const textOf = (value: unknown): string[] => {
  if (typeof value === "string") return [value]
  return typeof value === "number" && Number.isFinite(value) ? [String(value)] : []
}

export const jsonRecord = (value: unknown): SourceRecord => ({
  valuesAt: (place) => at(value, place).flatMap(textOf),
  recordsAt: (place) => at(value, place).map(jsonRecord),
})

export const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown
  } catch {
    throw markupBroken("it is no JSON")
  }
}

export const jsonContent = (text: string, items: string): SourceContent => {
  const head = jsonRecord(parseJson(text))
  return { head, items: head.recordsAt(items) }
}
