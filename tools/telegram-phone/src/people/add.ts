import type { Machine } from "../state/machine.ts"
import type { Bot, Person } from "../state/world.ts"
import { Impossible } from "./impossible.ts"

const FIRST_PERSON_ID = 500_000_001
const FIRST_BOT_ID = 7_000_000_001

export type NewPerson = Partial<Omit<Person, "deactivated">> & { first_name: string }

/** `starts`: talks with every bot from the beginning. */
export type Inhabitant = NewPerson & { starts?: boolean }

export const addPerson = ({ world, changes }: Machine, given: NewPerson): Person => {
  const id = given.id ?? Math.max(FIRST_PERSON_ID - 1, ...world.people.map((one) => one.id)) + 1
  if (world.people.some((one) => one.id === id)) throw new Impossible(`There is a person ${id}`)
  if (given.first_name.trim() === "") throw new Impossible("A person has a first name")
  const { first_name, last_name, username } = given
  const person: Person = {
    id,
    first_name,
    ...(last_name ? { last_name } : {}),
    ...(username ? { username } : {}),
    language_code: given.language_code ?? "ru",
    phone_number: given.phone_number ?? `+7999${String(id).slice(-7).padStart(7, "0")}`,
    deactivated: false,
  }
  world.people.push(person)
  changes.tell({ what: "people" })
  return person
}

export type PersonChange = Partial<Omit<Person, "id">>

export const changePerson = ({ changes }: Machine, person: Person, change: PersonChange) => {
  if (change.first_name?.trim() === "") throw new Impossible("A person has a first name")
  Object.assign(person, change)
  changes.tell({ what: "people" })
}

export type NewBot = { token?: string; username: string; first_name?: string }

export const addBot = ({ world, changes, random }: Machine, given: NewBot): Bot => {
  const { username, first_name = username } = given
  const token = given.token ?? makeToken(FIRST_BOT_ID + world.bots.length, random)
  const id = Number(/^(\d{1,15}):[\w-]{20,}$/.exec(token)?.[1])
  if (!Number.isSafeInteger(id)) throw new Impossible("A token is like 7000000001:AbCdEf…")
  if (!/^[a-z]\w{2,30}bot$/i.test(username)) throw new Impossible("The name of a bot ends in “bot”")
  if (world.bots.some((bot) => bot.id === id || bot.username === username)) {
    throw new Impossible("There is such a bot already")
  }
  const bot: Bot = {
    id,
    token,
    username,
    first_name,
    // Bots must not believe that everything begins at one.
    nextUpdateId: 100_000_000 + Math.floor(random() * 800_000_000),
    nextMessageId: 1 + Math.floor(random() * 1_000_000_000),
    updates: [],
    allowedUpdates: null,
    webhook: null,
    commands: [],
    profile: [],
    menuButton: { type: "commands" },
  }
  world.bots.push(bot)
  changes.tell({ what: "bot", botId: id })
  return bot
}

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-"

const makeToken = (id: number, random: () => number): string =>
  `${id}:${Array.from({ length: 35 }, () => LETTERS.charAt(Math.floor(random() * 64))).join("")}`
