import type { Params } from "../bot-api/params.ts"
import { addBot, addPerson, changePerson, type PersonChange } from "../people/add.ts"
import { Impossible } from "../people/impossible.ts"
import { personById } from "../state/find.ts"
import type { ControlRoute } from "./control-route.ts"

const FIELDS = ["first_name", "last_name", "username", "language_code", "phone_number"] as const

/** Who has a phone, and which bots there are. */
export const peopleRoutes: ControlRoute[] = [
  {
    method: "POST",
    path: /^\/people$/,
    answer: ({ machine, params }) => {
      const { first_name = "", ...rest } = readFields(params)
      const id = params.integer("id")
      return { person: addPerson(machine, { ...rest, first_name, ...(id ? { id } : {}) }) }
    },
  },
  {
    method: "POST",
    path: /^\/people\/(\d+)$/,
    answer: ({ machine, params, names: [id] }) => {
      const person = personById(machine.world, Number(id))
      if (!person) throw new Impossible("There is no such person")
      const change: PersonChange = readFields(params)
      if (params.has("deactivated")) change.deactivated = params.flag("deactivated")
      changePerson(machine, person, change)
      return { person }
    },
  },
  {
    method: "POST",
    path: /^\/bots$/,
    answer: ({ machine, params }) => {
      const username = params.text("username") ?? ""
      const first_name = params.text("first_name") ?? username
      const token = params.text("token")
      const bot = addBot(machine, { username, first_name, ...(token ? { token } : {}) })
      return { bot: { id: bot.id, username, token: bot.token } }
    },
  },
]

const readFields = (params: Params): { [Name in (typeof FIELDS)[number]]?: string } => {
  const language = params.text("language_code")
  if (language !== undefined && !/^[a-z]{2,3}(-[a-z]{2,4})?$/i.test(language)) {
    throw new Impossible("A language is like ru or pt-br")
  }
  return Object.fromEntries(
    FIELDS.flatMap((name) => {
      const value = params.text(name)
      return value === undefined ? [] : [[name, value.slice(0, 64)]]
    }),
  )
}
