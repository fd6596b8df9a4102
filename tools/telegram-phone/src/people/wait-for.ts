import type { Acting } from "./act.ts"

const PATIENCE_MS = 10_000

type Waiting<Found> = {
  /** For the complaint. */
  what: string
  find: () => Found | undefined
  milliseconds?: number
}

/** Looks again after every change, not from time to time. */
export const waitFor = <Found>(
  { machine, talk }: Acting,
  { what, find, milliseconds = PATIENCE_MS }: Waiting<Found>,
): Promise<Found> =>
  new Promise((resolve, reject) => {
    const found = find()
    if (found !== undefined) {
      resolve(found)
      return
    }
    const timer = setTimeout(() => {
      stopListening()
      const texts = talk.conversation.messages.slice(-5).map(({ text, caption }) => text ?? caption)
      const seen = JSON.stringify(texts)
      reject(new Error(`Not seen after ${milliseconds} ms: ${what}. Last messages: ${seen}`))
    }, milliseconds)
    const stopListening = machine.changes.listen(() => {
      const late = find()
      if (late === undefined) return
      clearTimeout(timer)
      stopListening()
      resolve(late)
    })
  })
