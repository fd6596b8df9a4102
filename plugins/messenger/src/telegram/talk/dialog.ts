import type { Html } from "../html"
import type { View } from "../view"
import type { DialogData } from "./place"
import type { Talk } from "./talk"

/** What came of an answer: a reason to ask once more, the next question, or the end. */
export type Taken =
  { refused: Html } | { next: string; data: DialogData } | { done: true; data: DialogData }

type Asked = { talk: Talk; data: DialogData }

type Asking = Asked & {
  /** What a button says that answers this question. */
  choose: (answer: string) => string
}

export type DialogState = {
  /** The question; buttons to cancel it and for the menu are put under it. */
  ask: (asking: Asking) => View | Promise<View>
  /** What was typed, or what a button of `choose` says. */
  take: (asked: Asked & { text: string }) => Taken | Promise<Taken>
}

/**
 * Questions, one after another. States have names, so that one which is under way while a new version
 * starts goes on where it was; where that cannot be, the new one has another `version`.
 */
export type Dialog = {
  name: string
  version: number
  first: string
  states: Record<string, DialogState>
  /** All has been said. What it creates gets `originKey`: it may be called again after a crash. */
  finish: (asked: Asked & { originKey: string }) => Promise<void>
}
