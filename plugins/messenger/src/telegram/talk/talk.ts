import type { MedusaContainer } from "@medusajs/framework/types"
import type { Chat } from "../chat"
import type { Language } from "../language"
import { machineTexts } from "../texts"
import { payloadOf, type View } from "../view"
import type { Answer } from "./answer"
import type { DialogData, DialogPlace } from "./place"

/** What a handler works with. What it says leaves when all that it did has been kept. */
export type Talk = {
  chat: Chat
  language: Language
  container: MedusaContainer
  /** When it was said. */
  saidAt: Date
  /** The same whenever this is handled again: what creates something is given it. */
  originKey: string
  /** A new message. */
  say: (view: View) => void
  /** In place of the message whose button was tapped; a new one if something was typed. */
  show: (view: View) => void
  /** A word over the screen that goes away by itself. */
  hint: (text: string) => void
  /** What a tap gets that means nothing any more, or never did. */
  outOfDate: () => void
  /** Takes away what the person typed: nobody should find a password there. */
  removeTyped: () => void
  /** Begins a dialog and asks its first question. */
  begin: (dialog: string, data?: DialogData) => Promise<void>
}

/** Where things are in one chat while one update is handled. */
export type Scene = {
  talk: Talk
  answers: Answer[]
  /** The dialog that is under way; what it is afterwards is kept. */
  place: DialogPlace | null
  hinted: boolean
}

type Origin = {
  chat: Chat
  container: MedusaContainer
  originKey: string
  saidAt: Date
  place: DialogPlace | null
  /** The message whose button was tapped. */
  tapped?: { messageId: number; queryId: string } | undefined
  typedMessageId?: number | undefined
  begin: (scene: Scene, dialog: string, data: DialogData) => Promise<void>
}

// Telegram shows no more of it.
const LONGEST_HINT = 200

export const createScene = (origin: Origin): Scene => {
  const { chat, container, originKey, saidAt, tapped, typedMessageId } = origin
  const answers: Answer[] = []
  const to = { chat_id: chat.telegramId }
  const say = (view: View) => {
    answers.push({ method: "sendMessage", payload: { ...to, ...payloadOf(view) } })
  }
  const show = (view: View) => {
    if (!tapped) {
      say(view)
      return
    }
    const payload = { ...to, message_id: tapped.messageId, ...payloadOf(view) }
    answers.push({ method: "editMessageText", payload })
  }
  const hint = (text: string) => {
    if (!tapped || scene.hinted) return
    scene.hinted = true
    const payload = { callback_query_id: tapped.queryId, text: text.slice(0, LONGEST_HINT) }
    answers.unshift({ method: "answerCallbackQuery", payload })
  }
  const scene: Scene = {
    answers,
    place: origin.place,
    hinted: false,
    talk: {
      chat,
      language: chat.language,
      container,
      saidAt,
      originKey,
      say,
      show,
      hint,
      outOfDate: () => {
        hint(machineTexts(chat.language).outOfDate)
      },
      removeTyped: () => {
        if (typedMessageId === undefined) return
        const payload = { ...to, message_id: typedMessageId }
        answers.push({ method: "deleteMessage", payload })
      },
      begin: (dialog, data = {}) => origin.begin(scene, dialog, data),
    },
  }
  return scene
}
