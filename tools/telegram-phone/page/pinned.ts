import type { TalkView } from "../src/people/views.ts"
import { el } from "./elements.ts"
import { shortWords } from "./message.ts"
import { words } from "./words.ts"

/** The last message that was pinned; a press leads to it. */
export const drawPinned = ({ messages, pinned }: TalkView, goTo: (id: number) => void): Node[] => {
  const message = messages.find(({ message_id }) => message_id === pinned.at(-1))
  if (!message) return []
  const click = () => {
    goTo(message.message_id)
  }
  const text = `${words.pinned}: ${shortWords(message)}`
  return [el("button", { class: "pinned", type: "button", click }, text)]
}
