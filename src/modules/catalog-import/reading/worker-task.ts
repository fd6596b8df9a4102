import { TextRefused } from "../../../lib/markup/errors"
import type { ReadSource, Wish } from "./read-source"

export type WorkerTask = {
  bytes: Uint8Array
  contentType: string
  address: string | null
  name: string
  wish: Wish
}

type Refused = { refused: { code: string; message: string } }
export type WorkerAnswer = { read: ReadSource } | Refused

/** An error loses its kind on the way between threads, so it is told in words. */
export const tellRefusal = (error: unknown): Refused => {
  if (!(error instanceof TextRefused)) {
    return { refused: { code: "import_unreadable", message: "The source cannot be read." } }
  }
  const { code, message } = error
  return { refused: { code, message } }
}

export const refusalOfWork = ({ refused: { code, message } }: Refused): TextRefused =>
  new TextRefused(code, message)
