import { badRequest } from "./failure.ts"

export type Upload = { name: string; mimeType: string; content: Buffer }

/** What a bot sent with a call, whichever of the four ways it came. */
export type Params = {
  has: (name: string) => boolean
  /** Numbers are taken as their digits, as Telegram does. */
  text: (name: string) => string | undefined
  integer: (name: string) => number | undefined
  flag: (name: string) => boolean
  /** An object or list, or its JSON as text; text that is none stays text. */
  json: (name: string) => unknown
  upload: (name: string) => Upload | undefined
  /** For the journal of calls; files by their size. */
  plain: () => Record<string, unknown>
}

export type GivenParams = { values: Record<string, unknown>; uploads: Map<string, Upload> }

export const createParams = ({ values, uploads }: GivenParams): Params => {
  const valueOf = (name: string) => (Object.hasOwn(values, name) ? values[name] : undefined)
  const text = (name: string) => {
    const value = valueOf(name)
    if (value === undefined || value === null) return undefined
    if (typeof value === "string") return value
    return typeof value === "object" ? JSON.stringify(value) : `${value as number}`
  }
  return {
    has: (name) => valueOf(name) !== undefined || uploads.has(name),
    text,
    integer: (name) => {
      const given = text(name)
      return given !== undefined && /^-?\d{1,15}$/.test(given) ? Number(given) : undefined
    },
    flag: (name) => /^(true|yes|1)$/i.test(text(name) ?? ""),
    json: (name) => {
      const value = valueOf(name)
      return typeof value === "string" && value !== "" ? parsed(name, value) : (value ?? undefined)
    },
    upload: (name) => uploads.get(name),
    plain: () => ({ ...values, ...sizesOf(uploads) }),
  }
}

const parsed = (name: string, value: string): unknown => {
  try {
    return JSON.parse(value) as unknown
  } catch {
    throw badRequest(`can't parse ${name.replaceAll("_", " ")} JSON object`)
  }
}

const sizesOf = (uploads: Map<string, Upload>) =>
  Object.fromEntries([...uploads].map(([name, { content }]) => [name, `${content.length} bytes`]))
