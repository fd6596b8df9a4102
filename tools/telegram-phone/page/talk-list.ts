import type { PublicBot } from "./control.ts"
import { avatar, el } from "./elements.ts"
import { words } from "./words.ts"

export const talkList = (bots: PublicBot[], open: (bot: PublicBot) => void): HTMLElement =>
  el(
    "nav",
    { "class": "talks", "aria-label": words.talks },
    ...bots.map((bot) => {
      const click = () => {
        open(bot)
      }
      const name = el("span", {}, el("b", {}, bot.first_name), el("br"), `@${bot.username}`)
      return el("button", { type: "button", click }, avatar(bot.first_name), name)
    }),
  )
