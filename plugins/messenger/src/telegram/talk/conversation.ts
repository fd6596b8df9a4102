import type { MedusaContainer } from "@medusajs/framework/types"
import type { Tastes } from "../chat"
import type { Html } from "../html"
import type { Language } from "../language"
import type { Dialog } from "./dialog"
import type { Talk } from "./talk"

type Command = (asked: { talk: Talk; argument: string }) => Promise<void> | void
type Action = (asked: { talk: Talk; parts: string[] }) => Promise<void> | void

/** All that a bot can say and understand; the application registers it. */
export type Conversation = {
  /** By the name without its slash. `start` is there in any case, and `cancel` is the machine's. */
  commands: Record<string, Command> & { start: Command }
  /** By the route of `pack`. */
  actions: Record<string, Action>
  dialogs: readonly Dialog[]
  /** What whoever a chat is linked with has chosen; without it the chat's own choice holds. */
  tastesOf?: (person: { id: string; container: MedusaContainer }) => Promise<Tastes>
  /** The main menu. */
  showMenu: (talk: Talk) => Promise<void> | void
  /** What Telegram lists when somebody types a slash. */
  describeCommands: (language: Language) => { command: string; description: string }[]
  /** What is said to words that nobody asked for; the menu is under it. */
  notUnderstood: (language: Language) => Html
}
