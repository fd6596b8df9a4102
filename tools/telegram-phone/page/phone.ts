import type { Person } from "../src/state/world.ts"
import type { PublicBot, State } from "./control.ts"
import { el } from "./elements.ts"
import type { BotLink } from "./links.ts"
import type { Change } from "./live.ts"
import { drawOwner } from "./owner-bar.ts"
import { openTalk, type Talk } from "./talk.ts"
import { talkList } from "./talk-list.ts"
import { createToast } from "./toast.ts"
import { words } from "./words.ts"

type Given = {
  number: number
  /** Who had it when the page was last open. */
  owner: number | undefined
  owned: (person: Person) => void
  openLink: (link: BotLink) => void
}

type Shown = { state: State; person?: Person | undefined; bot?: PublicBot | undefined; talk?: Talk }

/** One phone: whose it is, and the talk that is open on it. */
export const createPhone = ({ number, owner, owned, openLink }: Given) => {
  const toast = createToast()
  const ownerBar = el("div", { class: "owner" })
  const element = el("section", { class: "phone" }, ownerBar, toast.element)
  const shown: Shown = { state: { bots: [], people: [] } }

  const put = (content: HTMLElement) => {
    element.replaceChildren(ownerBar, content, toast.element)
  }
  const showTalks = () => {
    shown.talk?.close()
    delete shown.talk
    shown.bot = undefined
    put(talkList(shown.state.bots, open))
  }
  const open = (bot: PublicBot) => {
    const { person, state } = shown
    if (!person) return
    shown.talk?.close()
    shown.bot = bot
    const back = state.bots.length > 1 ? showTalks : undefined
    const given = { bot: bot.username, person: person.id, back, tell: toast.tell, openLink }
    shown.talk = openTalk(given)
    put(shown.talk.element)
  }
  const drawBar = (person: Person) => {
    element.setAttribute("aria-label", `${words.phone} ${number}: ${person.first_name}`)
    ownerBar.replaceChildren(...drawOwner({ person, people: shown.state.people, choose: belongTo }))
  }
  const belongTo = (person: Person) => {
    const { bots } = shown.state
    shown.person = person
    owned(person)
    drawBar(person)
    const bot = shown.bot ?? (bots.length === 1 ? bots[0] : undefined)
    if (bot) open(bot)
    else showTalks()
  }

  return {
    element,
    name: () => shown.person?.first_name ?? words.phone,
    belongTo,
    /** What is there has changed, or is known for the first time. */
    update: (state: State) => {
      shown.state = state
      const id = shown.person?.id ?? owner
      const known = state.people.find((one) => one.id === id)
      const person = known ?? state.people[number - 1] ?? state.people[0]
      if (!person) {
        put(el("div", { class: "welcome" }, words.empty))
      } else if (person.id === shown.person?.id) {
        shown.person = person
        drawBar(person)
      } else {
        belongTo(person)
      }
    },
    hear: ({ botId, personId }: Change) => {
      const { bot, person, talk } = shown
      const isOurs = (!botId || botId === bot?.id) && (!personId || personId === person?.id)
      if (isOurs) talk?.refresh()
    },
    follow: ({ bot: name, payload }: BotLink) => {
      const same = (bot: PublicBot) => bot.username.toLowerCase() === name.toLowerCase()
      const bot = shown.state.bots.find(same)
      if (!bot) {
        toast.tell(words.linkUnknown)
        return
      }
      if (shown.bot?.id !== bot.id) open(bot)
      shown.talk?.start(payload)
    },
  }
}

export type Phone = ReturnType<typeof createPhone>
