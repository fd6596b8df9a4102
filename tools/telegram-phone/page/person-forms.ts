import type { Person } from "../src/state/world.ts"
import { addPerson, changePerson } from "./control.ts"
import { type Field, formBox } from "./dialogs.ts"
import { language, words } from "./words.ts"

const LANGUAGES = ["ru", "en", "de", "fr", "es", "uk", "kk", "tr"]
const named = new Intl.DisplayNames(language, { type: "language" })

const languageField = (value: string): Field => ({
  name: "language_code",
  label: words.ownerLanguage,
  value,
  options: [...new Set([...LANGUAGES, value])].map((code) => [code, named.of(code) ?? code]),
})

const nameFields = (person?: Person): Field[] => [
  { name: "first_name", label: words.firstName, value: person?.first_name ?? "", required: true },
  { name: "last_name", label: words.lastName, value: person?.last_name ?? "" },
  { name: "username", label: words.username, value: person?.username ?? "" },
]

export const askForNewPerson = (added: (person: Person) => void) => {
  formBox({
    title: words.newPerson,
    yes: words.create,
    fields: [...nameFields(), languageField(language)],
    submit: async (values) => {
      const { person } = await addPerson(values)
      added(person)
    },
  })
}

export const askForSettings = (person: Person) => {
  formBox({
    title: words.settings,
    yes: words.save,
    fields: [...nameFields(person), languageField(person.language_code)],
    submit: async (values) => {
      await changePerson(person.id, values)
    },
  })
}
