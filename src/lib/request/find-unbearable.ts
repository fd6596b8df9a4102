import { isInheritedName } from "./inherited-name"

const DEEPEST = 40

const place = (path: string[]): string => path.join(".").slice(0, 200)

const problemOfText = (text: string, path: string[]): string | null =>
  text.includes("\u0000") || /\p{Surrogate}/u.test(text)
    ? `${place(path)}: has characters that cannot be stored.`
    : null

const problemOfName = (name: string, path: string[]): string | null =>
  isInheritedName(name)
    ? `${place(path)}: may not hold the name "${name}".`
    : problemOfText(name, path)

const problemOfParts = (value: object, path: string[]): string | null => {
  if (path.length > DEEPEST) return `${place(path.slice(0, 3))}: is nested too deeply.`
  for (const [name, part] of Object.entries(value)) {
    const problem = problemOfName(name, path) ?? problemIn(part, [...path, name])
    if (problem !== null) return problem
  }
  return null
}

const problemIn = (value: unknown, path: string[]): string | null => {
  if (typeof value === "string") return problemOfText(value, path)
  if (typeof value === "number" && !Number.isFinite(value)) return `${place(path)}: is no number.`
  return value !== null && typeof value === "object" ? problemOfParts(value, path) : null
}

/**
 * What is wrong with a request whatever it is for: text that PostgreSQL cannot keep (a NUL, half of
 * a surrogate pair), a number without end, nesting without end, and the names of what every object
 * inherits, with which schemas, their messages and the query builder go astray. Null when nothing.
 */
export const findUnbearable = (parts: Record<string, unknown>): string | null => {
  for (const [name, part] of Object.entries(parts)) {
    const problem = problemIn(part, [name])
    if (problem !== null) return problem
  }
  return null
}
