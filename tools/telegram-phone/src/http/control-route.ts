import type { IncomingMessage, ServerResponse } from "node:http"
import type { Params } from "../bot-api/params.ts"
import type { Machine } from "../state/machine.ts"

export type Exchange = { req: IncomingMessage; res: ServerResponse; url: URL }

export type ControlRequest = Exchange & {
  machine: Machine
  /** What the address names. */
  names: string[]
  /** Query and JSON body together. */
  params: Params
  /** A body that is no JSON: a file. */
  content: Buffer
}

/** What it returns is the answer; nothing where it has answered by itself. */
export type ControlRoute = {
  method: "GET" | "POST" | "DELETE"
  path: RegExp
  answer: (request: ControlRequest) => unknown
}
