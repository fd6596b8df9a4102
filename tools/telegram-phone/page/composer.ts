import type { TalkView } from "../src/people/views.ts"
import { el, iconButton } from "./elements.ts"
import { createField, createFileInput } from "./fields.ts"
import { replyKeys } from "./keys.ts"
import { commandList } from "./commands.ts"
import { words } from "./words.ts"

export type Composing = {
  start: () => void
  unblock: () => void
  say: (text: string) => void
  press: (text: string) => void
  sendFile: (file: File, caption: string) => void
}

type Panel = "keys" | "commands" | "none"

type Composer = {
  element: HTMLElement
  field: HTMLTextAreaElement
  file: HTMLInputElement
  composing: Composing
  view: TalkView | undefined
  panel: Panel
  /** A keyboard that stepped back after its use was asked for again. */
  isCalledBack: boolean
  drawn: string
}

/** What stands below the messages: to write, to choose a command, to press the bot's keys. */
export const createComposer = (composing: Composing) => {
  const composer: Composer = {
    element: el("div", { class: "below" }),
    field: createField({
      enter: () => {
        say(composer)
      },
      escape: () => {
        if (composer.panel === "commands") show(composer, "keys")
      },
      input: () => {
        offerCommands(composer)
      },
    }),
    file: createFileInput((file) => {
      composing.sendFile(file, composer.field.value)
      composer.field.value = ""
    }),
    composing,
    view: undefined,
    panel: "keys",
    isCalledBack: false,
    drawn: "",
  }
  return {
    element: composer.element,
    draw: (view: TalkView) => {
      const before = composer.view
      const isOther = JSON.stringify(before?.keyboard) !== JSON.stringify(view.keyboard)
      if (isOther || (view.keyboard_hidden && !before?.keyboard_hidden)) {
        composer.isCalledBack = false
      }
      composer.view = view
      draw(composer)
    },
  }
}

const say = (composer: Composer) => {
  const { field, composing } = composer
  if (field.value.trim() === "") return
  composing.say(field.value)
  field.value = ""
  show(composer, "keys")
}

const offerCommands = (composer: Composer) => {
  const isCommand = composer.field.value.startsWith("/")
  const hasCommands = (composer.view?.bot.commands.length ?? 0) > 0
  if (isCommand && hasCommands) show(composer, "commands")
  else if (composer.panel === "commands") show(composer, "keys")
}

const show = (composer: Composer, panel: Panel) => {
  composer.panel = panel
  draw(composer)
}

const keyboardIn = ({ view }: Composer) =>
  view?.keyboard && "keyboard" in view.keyboard ? view.keyboard : undefined

const areKeysShown = ({ panel, view, isCalledBack }: Composer) =>
  panel === "keys" && (!view?.keyboard_hidden || isCalledBack)

const toggleKeys = (composer: Composer) => {
  const wereShown = areKeysShown(composer)
  composer.isCalledBack = !wereShown
  show(composer, wereShown ? "none" : "keys")
}

const draw = (composer: Composer) => {
  const { view, element, field, panel, isCalledBack, composing } = composer
  if (!view) return
  const { bot, keyboard, keyboard_hidden: hidden, started, blocked } = view
  const state = [bot.commands, keyboard, hidden, started, blocked, panel, isCalledBack]
  const signature = JSON.stringify([state, panel === "commands" && field.value])
  if (signature === composer.drawn) return
  composer.drawn = signature
  if (blocked || !started) {
    const label = blocked ? words.unblock : words.start
    const click = () => {
      if (blocked) composing.unblock()
      else composing.start()
    }
    const props = { class: "button primary", type: "button", click }
    element.replaceChildren(el("button", props, label))
    return
  }
  const hadFocus = document.activeElement === field
  field.placeholder = keyboard?.input_field_placeholder ?? words.message
  element.replaceChildren(...panelOf(composer, view), rowOf(composer, view))
  if (hadFocus || (keyboard && "force_reply" in keyboard)) field.focus()
}

const panelOf = (composer: Composer, { bot }: TalkView): Node[] => {
  const { field, composing } = composer
  if (composer.panel === "commands") {
    const begun = /^\/(.*)$/s.exec(field.value)?.[1] ?? ""
    const fitting = bot.commands.filter(({ command }) => command.startsWith(begun))
    const choose = (command: string) => {
      field.value = `/${command}`
      say(composer)
      field.focus()
    }
    return [commandList(fitting, choose)]
  }
  const keyboard = keyboardIn(composer)
  return keyboard && areKeysShown(composer) ? [replyKeys(keyboard, composing.press)] : []
}

const rowOf = (composer: Composer, { bot }: TalkView): HTMLElement => {
  const { field, file } = composer
  const commands = () => {
    show(composer, composer.panel === "commands" ? "keys" : "commands")
  }
  const keys = () => {
    toggleKeys(composer)
  }
  const attach = () => {
    file.click()
  }
  const send = () => {
    say(composer)
  }
  const keysLabel = areKeysShown(composer) ? words.hideKeys : words.showKeys
  const hasCommands = bot.commands.length > 0
  return el(
    "div",
    { class: "composer" },
    hasCommands && iconButton({ name: "menu", label: words.commands, press: commands }),
    iconButton({ name: "attach", label: words.attach, press: attach }),
    field,
    keyboardIn(composer) && iconButton({ name: "keyboard", label: keysLabel, press: keys }),
    iconButton({ name: "send", label: words.send, press: send }),
    file,
  )
}
