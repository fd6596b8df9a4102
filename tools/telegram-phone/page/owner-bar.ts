import type { Person } from "../src/state/world.ts"
import { avatar, el, iconButton } from "./elements.ts"
import { askForSettings } from "./person-forms.ts"
import { words } from "./words.ts"

type Owners = { person: Person; people: Person[]; choose: (person: Person) => void }

/** Whose phone it is, and how to make it another's. */
export const drawOwner = ({ person, people, choose }: Owners): Node[] => {
  const select = el(
    "select",
    { "aria-label": words.phoneOf },
    ...people.map((one) =>
      el("option", { value: one.id, selected: one.id === person.id }, nameOf(one)),
    ),
  )
  select.addEventListener("change", () => {
    const chosen = people.find(({ id }) => id === Number(select.value))
    if (chosen) choose(chosen)
  })
  const settings = () => {
    askForSettings(person)
  }
  const more = iconButton({ name: "settings", label: words.settings, press: settings })
  return [avatar(person.first_name), select, more]
}

const nameOf = ({ first_name, last_name, username }: Person): string =>
  [first_name, last_name, username && `@${username}`].filter(Boolean).join(" ")
