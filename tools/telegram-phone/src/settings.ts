import type { Inhabitant } from "./people/add.ts"

export type Settings = {
  port: number
  token: string | undefined
  username: string
  folder: string
  limits: boolean
  people: Inhabitant[]
}

/** The settings of the process; what is wrong with one is said with its name. */
export const readSettings = (source: Record<string, string | undefined>): Settings => {
  const port = Number(source.PHONE_PORT || "8081")
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new Error("PHONE_PORT: must be a port from 1 to 65535")
  }
  return {
    port,
    token: source.PHONE_BOT_TOKEN || undefined,
    username: source.PHONE_BOT_USERNAME || "domovoy_bot",
    folder: source.PHONE_FOLDER || ".data/telegram-phone",
    limits: source.PHONE_LIMITS === "true",
    people: readPeople(source.PHONE_PEOPLE || "[]"),
  }
}

const readPeople = (text: string): Inhabitant[] => {
  try {
    const people: unknown = JSON.parse(text)
    if (Array.isArray(people) && people.every(hasFirstName)) return people
  } catch {
    // Told below, as for JSON of another shape.
  }
  throw new Error('PHONE_PEOPLE: must be JSON like [{"id":1,"first_name":"Вера"}]')
}

const hasFirstName = (value: unknown): value is Inhabitant =>
  typeof value === "object" && value !== null && "first_name" in value
