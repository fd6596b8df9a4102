import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http"
import type { Machine } from "../state/machine.ts"
import { sendText } from "./answers.ts"
import { answerBot } from "./bot-door.ts"
import { answerControl } from "./control.ts"
import { answerDownload } from "./file-door.ts"
import { refusalOf } from "./guard.ts"
import { answerHealth } from "./health.ts"
import { answerPage } from "./page-door.ts"
import { tellFault } from "../tell-fault.ts"

export const createHttpServer = (machine: Machine): Server => {
  const server = createServer((req, res) => {
    res.setHeader("X-Content-Type-Options", "nosniff")
    res.setHeader("Referrer-Policy", "no-referrer")
    const refusal = refusalOf(req)
    if (refusal) {
      sendText(res, 403, refusal)
      return
    }
    answer(machine, req, res).catch((error: unknown) => {
      tellFault(error)
      sendText(res, 500, "Internal Server Error")
    })
  })
  // A long poll is a request of up to 50 seconds.
  server.requestTimeout = 0
  server.headersTimeout = 10_000
  return server
}

const answer = async (machine: Machine, req: IncomingMessage, res: ServerResponse) => {
  const url = URL.parse(req.url ?? "/", "http://localhost")
  if (!url) {
    sendText(res, 400, "Bad Request")
    return
  }
  const exchange = { req, res, url }
  if (answerHealth(res, url.pathname)) return
  if (await answerBot(machine, exchange)) return
  if (await answerDownload(machine, res, url.pathname)) return
  if (await answerControl(machine, exchange)) return
  if (await answerPage(exchange)) return
  sendText(res, 404, "Not Found")
}
