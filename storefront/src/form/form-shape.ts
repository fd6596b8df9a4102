export type Values = Readonly<Record<string, string>>
/** What is wrong, by field: the reason's name, for which whoever shows it has the words. */
export type Problems = Readonly<Record<string, string>>

/** What a form asks for; the browser and the server both go by it. */
export type FormShape = {
  /** Tells the forms of one page apart. */
  name: string
  fields: readonly string[]
  /** Never given back by the server: passwords. */
  secret?: readonly string[]
  /** Carries a key under which it is done once; after a refusal the page has another. */
  once?: true
  check: (values: Values) => Problems
}

/** Why the whole was refused, where no field is to blame. */
export type Failure = { reason: string; retryAfter?: number }

/** A form as it was sent, with what was wrong with it. */
export type Kept = { form: string; values: Values; problems: Problems; failure?: Failure }

/** What comes of a form that was sent: another page, or the same form again. */
export type Outcome =
  | {
      to: string
      /** The whole page anew, so that nothing of the one who was here before stays in memory. */
      anew?: boolean
    }
  | { kept: Kept }

const DATE_PARTS = ["year", "month", "day"] as const

const dateIn = (typed: ReadonlyMap<string, string>, name: string): string | undefined => {
  if (!typed.has(`${name}_year`)) return undefined
  const [year = "", month = "", day = ""] = DATE_PARTS.map(
    (part) => typed.get(`${name}_${part}`)?.trim() ?? "",
  )
  if (year + month + day === "") return ""
  return `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`
}

/** The values of the fields of a form; a date, which is typed in three parts, as one. */
export const valuesOf = (
  { fields }: FormShape,
  entries: Iterable<[string, FormDataEntryValue]>,
): Values => {
  const typed = new Map<string, string>()
  for (const [name, value] of entries) if (typeof value === "string") typed.set(name, value)
  return Object.fromEntries(
    fields.map((name) => [name, typed.get(name) ?? dateIn(typed, name) ?? ""]),
  )
}

export const partsOfDate = (date: string) => {
  const [year = "", month = "", day = ""] = date.split("-")
  return { year, month, day }
}

/** What people read for what the rules call by a name. */
export type FormWords = {
  field: (field: string, reason: string) => string
  failure: (reason: string) => string
}
