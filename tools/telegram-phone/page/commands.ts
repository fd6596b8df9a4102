import type { Command } from "../src/wire.ts"
import { el } from "./elements.ts"
import { words } from "./words.ts"

/** What the bot says it understands. */
export const commandList = (commands: Command[], choose: (command: string) => void) =>
  el(
    "ul",
    { "class": "commands", "aria-label": words.commands },
    ...commands.map(({ command, description }) => {
      const click = () => {
        choose(command)
      }
      const props = { type: "button", click }
      return el("li", {}, el("button", props, `/${command} `, el("span", {}, description)))
    }),
  )
