import type { z } from "zod"
import type { Refused } from "../respond"

const LISTS = new Set(["brand"])

/** `brand`, `brand[]` and `brand[3]` are the same list; what is left empty was not asked. */
const collect = (url: string): Record<string, unknown> => {
  const start = url.indexOf("?")
  const collected = new Map<string, string[]>()
  for (const [written, value] of new URLSearchParams(start < 0 ? "" : url.slice(start + 1))) {
    const name = written.replace(/\[\d*\]$/, "")
    const key = LISTS.has(name) ? name : written
    if (value.trim() !== "") collected.set(key, [...(collected.get(key) ?? []), value])
  }
  return Object.fromEntries(
    [...collected].map(([key, values]) => [
      key,
      LISTS.has(key) || values.length > 1 ? values : values[0],
    ]),
  )
}

export const refusedFor = (message: string): Refused => ({
  status: 400,
  refusal: { type: "invalid_data", code: "invalid_data", message },
})

type Read<Query> = { query: Query; refused?: never } | { query?: never; refused: Refused }

export const readParameters = <Schema extends z.ZodType>(
  schema: Schema,
  url: string,
): Read<z.infer<Schema>> => {
  const read = schema.safeParse(collect(url))
  if (read.success) return { query: read.data }
  const problems = read.error.issues.map(({ path, message }) =>
    path.length > 0 ? `${path.join(".")}: ${message}` : message,
  )
  return { refused: refusedFor(problems.join("\n")) }
}
