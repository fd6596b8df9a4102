import { Agent, request, type ClientRequest } from "node:http"
import type { HostileRequest } from "./request"

const agent = new Agent({ keepAlive: true, maxSockets: 16 })

export type Reply = {
  status: number
  text: string
  requestId: string
  contentType: string
  milliseconds: number
}

type Headers = [string, string][]

/** A header given twice is sent twice; a header of the request replaces the sender's own. */
const merged = (own: Headers, given: Headers): Record<string, string[]> => {
  const headers: Record<string, string[]> = {}
  const kept = own.filter(([name]) => !given.some(([other]) => other === name))
  for (const [name, value] of [...kept, ...given]) (headers[name] ??= []).push(value)
  return headers
}

const LONGEST_MS = 15_000

type Sender = { at: string; headers: Record<string, string> }

/** A connection that was kept may be ended by the server just when it is used again. */
const wasOver = (sent: ClientRequest, { code }: NodeJS.ErrnoException): boolean =>
  sent.reusedSocket && code === "ECONNRESET"

/** Sends what is given byte for byte; `fetch` would tidy the address up. */
export const send = (hostile: HostileRequest, sender: Sender): Promise<Reply> =>
  new Promise((resolve, reject) => {
    const { method, path, headers, body } = hostile
    const { at, headers: own } = sender
    const started = performance.now()
    const { hostname, port } = new URL(at)
    const bytes = body === undefined ? undefined : Buffer.from(body)
    const length: Headers = bytes ? [["content-length", String(bytes.length)]] : []
    const all = merged([...Object.entries(own), ...length], headers)
    const sent = request({ agent, hostname, port, method, path, headers: all }, (answer) => {
      const chunks: Buffer[] = []
      const contentType = String(answer.headers["content-type"])
      const finish = () => {
        resolve({
          status: answer.statusCode ?? 0,
          text: Buffer.concat(chunks).toString(),
          requestId: String(answer.headers["x-request-id"]),
          contentType,
          milliseconds: performance.now() - started,
        })
      }
      answer.on("data", (chunk: Buffer) => chunks.push(chunk))
      answer.on("error", reject)
      answer.on("end", finish)
      // A stream of events has no end; that it began is its answer.
      if (contentType.startsWith("text/event-stream")) {
        finish()
        answer.destroy()
      }
    })
    sent.setTimeout(LONGEST_MS, () => sent.destroy(new Error(`no answer in ${LONGEST_MS} ms`)))
    sent.on("error", (error) => {
      if (wasOver(sent, error)) send(hostile, sender).then(resolve, reject)
      else reject(error)
    })
    sent.end(bytes)
  })
