import type { TalkView } from "../src/people/views.ts"
import { choiceBox } from "./dialogs.ts"
import { avatar, el, iconButton } from "./elements.ts"
import { words } from "./words.ts"

type Deeds = {
  /** Shown where there are several talks. */
  back: (() => void) | undefined
  block: () => void
  unblock: () => void
}

export const drawHead = (view: TalkView, { back, block, unblock }: Deeds): Node[] => {
  const { name } = view.bot
  const choices = view.blocked
    ? [{ label: words.unblock, choose: unblock }]
    : [{ label: words.block, choose: block }]
  const more = () => {
    choiceBox(name, choices)
  }
  return [
    ...(back ? [iconButton({ name: "back", label: words.back, press: back })] : []),
    avatar(name),
    el("div", { class: "talk-name" }, el("h2", {}, name), el("p", {}, statusOf(view))),
    iconButton({ name: "more", label: words.more, press: more }),
  ]
}

const statusOf = ({ blocked, action }: TalkView): string => {
  if (blocked) return words.blocked
  if (!action) return words.bot
  return action === "typing" ? words.typing : words.sending
}
