import { readState } from "./control.ts"
import { choiceBox, formBox } from "./dialogs.ts"
import { el } from "./elements.ts"
import { type BotLink, botLinkIn, botLinkOf } from "./links.ts"
import { type Change, listen, soon } from "./live.ts"
import { askForNewPerson } from "./person-forms.ts"
import { createPhone, type Phone } from "./phone.ts"
import { createThemeButton } from "./theme.ts"
import { language, switchLanguage, words } from "./words.ts"

const PHONES = [1, 2]

const root = document.getElementById("page")
const lost = el("span", { class: "live-lost", role: "status" })
const switcher = el("div", { "class": "switch", "role": "group", "aria-label": words.phone })
let shown = 0

const openLink = (link: BotLink) => {
  const choices = phones.map((phone, index) => ({
    label: phone.name(),
    choose: () => {
      show(index)
      phone.follow(link)
    },
  }))
  choiceBox(words.linkFor, choices)
}

const phones: Phone[] = PHONES.map((number) => {
  const key = `owner ${number}`
  const phone: Phone = createPhone({
    number,
    owner: Number(localStorage.getItem(key)) || undefined,
    owned: ({ id }) => {
      localStorage.setItem(key, `${id}`)
      queueMicrotask(drawSwitch)
    },
    // A link in a message is followed on the phone that shows it.
    openLink: (link) => {
      phone.follow(link)
    },
  })
  return phone
})

const show = (index: number) => {
  shown = index
  drawSwitch()
}

/** On a narrow screen one phone is seen at a time. */
const drawSwitch = () => {
  phones.forEach(({ element }, index) => {
    element.toggleAttribute("data-shown", index === shown)
  })
  switcher.replaceChildren(
    ...phones.map((phone, index) => {
      const click = () => {
        show(index)
      }
      const props = { "class": "button", "type": "button", "aria-pressed": `${index === shown}` }
      return el("button", { ...props, click }, phone.name())
    }),
  )
}

const askForLink = () => {
  formBox({
    title: words.openLink,
    yes: words.open,
    fields: [{ name: "link", label: words.link, hint: words.linkHint, required: true }],
    submit: async ({ link = "" }) => {
      const { bots } = await readState()
      const found = botLinkOf(link, bots[0]?.username ?? "")
      if (!found) throw new Error(words.linkUnknown)
      openLink(found)
    },
  })
}

const button = (label: string, click: () => void) =>
  el("button", { class: "button", type: "button", click }, label)

const addPhoneOwner = () => {
  askForNewPerson((person) => {
    void refresh().then(() => phones[shown]?.belongTo(person))
  })
}

const refresh = async () => {
  const state = await readState()
  for (const phone of phones) phone.update(state)
}
const refreshSoon = soon(refresh)

const hear = (change: Change) => {
  if (change.what !== "conversation" && change.what !== "queue") refreshSoon()
  for (const phone of phones) phone.hear(change)
}

document.documentElement.lang = language
document.title = words.title
root?.append(
  el(
    "header",
    { class: "bar" },
    el("h1", {}, words.title),
    lost,
    switcher,
    button(words.openLink, askForLink),
    button(words.newPerson, addPhoneOwner),
    createThemeButton(),
    button(words.language, switchLanguage),
  ),
  el("main", { class: "phones" }, ...phones.map(({ element }) => element)),
)
drawSwitch()

await refresh()
listen({
  hear,
  connected: (isConnected) => {
    lost.textContent = isConnected ? "" : words.lost
  },
})

const opened = botLinkIn(location.href)
if (opened) {
  history.replaceState(null, "", "/")
  openLink(opened)
}
