import type { TalkView } from "../src/people/views.ts"
import { createComposer } from "./composer.ts"
import { Refusal, type TalkControls, talkControls } from "./control.ts"
import { alertBox, confirmBox } from "./dialogs.ts"
import { el } from "./elements.ts"
import type { BotLink } from "./links.ts"
import { soon } from "./live.ts"
import { createMessageList } from "./message-list.ts"
import { drawPinned } from "./pinned.ts"
import { drawHead } from "./talk-head.ts"
import { words } from "./words.ts"

/** A bot that types is believed for so long. */
const ACTION_MS = 5200

type Opened = {
  bot: string
  person: number
  back: (() => void) | undefined
  tell: (text: string) => void
  openLink: (link: BotLink) => void
}

type Place = { message_id: number; row: number; column: number }

/** One talk of a phone: its head, its messages and what is below them. */
export const openTalk = ({ bot, person, back, tell, openLink }: Opened) => {
  const controls = talkControls(bot, person)
  const list = createMessageList()
  const head = el("div", { class: "talk-head" })
  const pinned = el("div")
  const tapped = new Set<string>()
  const shown: { view?: TalkView; timer?: ReturnType<typeof setTimeout>; isClosed?: true } = {}
  const deeds = deedsOf(controls, tell)
  const press = (text: string) => {
    pressKey({ view: shown.view, text, send: deeds.press })
  }
  const composer = createComposer({ ...deeds, press })
  const tap = (place: Place) => {
    const asked = controls.tap(place).then(({ callback }) => tapped.add(callback.id))
    deeds.attempt(asked.then(refresh))
  }
  const tapping = { tap, tell, follow: { say: deeds.say, open: openLink } }

  const refresh = soon(async () => {
    const view = await controls.view()
    if (shown.isClosed) return
    shown.view = view
    clearTimeout(shown.timer)
    if (view.action) shown.timer = setTimeout(refresh, ACTION_MS)
    head.replaceChildren(...drawHead(view, { ...deeds, back }))
    pinned.replaceChildren(...drawPinned(view, list.goTo))
    list.draw({ view, controls, tapping })
    composer.draw(view)
    tellAnswers(view, tapped, tell)
  })

  refresh()
  return {
    element: el(
      "div",
      { class: "talk" },
      el("div", {}, head, pinned),
      list.element,
      composer.element,
    ),
    refresh,
    start: deeds.start,
    close: () => {
      shown.isClosed = true
      clearTimeout(shown.timer)
    },
  }
}

export type Talk = ReturnType<typeof openTalk>

/** What a person does, and why it did not work where it did not. */
const deedsOf = (controls: TalkControls, tell: (text: string) => void) => {
  const attempt = (deed: Promise<unknown>) => {
    deed.catch((error: unknown) => {
      tell(error instanceof Refusal ? error.message : words.failed)
    })
  }
  return {
    attempt,
    start: (payload?: string) => {
      attempt(controls.start(payload))
    },
    block: () => {
      attempt(controls.block())
    },
    unblock: () => {
      attempt(controls.unblock())
    },
    say: (text: string) => {
      attempt(controls.say(text))
    },
    press: (text: string) => {
      attempt(controls.press(text))
    },
    sendFile: (file: File, caption: string) => {
      attempt(controls.sendFile(file, caption))
    },
  }
}

type Press = { view: TalkView | undefined; text: string; send: (text: string) => void }

/** A phone number is given away only after a question. */
const pressKey = ({ view, text, send }: Press) => {
  const rows = view?.keyboard && "keyboard" in view.keyboard ? view.keyboard.keyboard : []
  const asksForContact = rows.flat().some((one) => one.text === text && one.request_contact)
  const confirm = () => {
    send(text)
  }
  if (asksForContact) confirmBox({ title: words.shareContact, yes: words.share, confirm })
  else confirm()
}

/** Answers to taps of this page, each once. */
const tellAnswers = (
  { callbacks, bot: { name } }: TalkView,
  tapped: Set<string>,
  tell: (text: string) => void,
) => {
  for (const { id, answer } of callbacks) {
    if (!answer || !tapped.delete(id)) continue
    if (answer.alert) alertBox(name, answer.text)
    else if (answer.text) tell(answer.text)
  }
}
