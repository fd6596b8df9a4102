import type { MedusaResponse } from "@medusajs/framework/http"
import type { Answer } from "../../../lib/idempotency/answer-box"
import type { Attempt, KeyStore } from "../../../lib/idempotency/key-store"

const RENEW_MS = 5000
const LONGEST_WORK_MS = 120_000
/** Not answers but delays: who asks again may get another. */
const passing = new Set([401, 409, 425, 429])

const isKept = ({ status }: Answer) => status < 500 && !passing.has(status)

type Options = { store: KeyStore; attempt: Attempt; onFault: (error: unknown) => void }

/**
 * Keeps the lease while the request is worked on, longer than its deadline if need be, and its
 * answer before anybody gets it. If it cannot be kept it is sent all the same, because it is true,
 * and keeping it is tried again.
 */
const hold = ({ store, attempt, onFault }: Options) => {
  let answer: Answer | undefined
  let settled = false
  const started = performance.now()

  const settle = async () => {
    if (!answer || settled) return
    await (isKept(answer) ? store.keep(attempt, answer) : store.giveBack(attempt))
    settled = true
    clearInterval(timer)
  }
  const tick = () => {
    if (performance.now() - started > LONGEST_WORK_MS) clearInterval(timer)
    else (answer ? settle() : store.renew(attempt)).catch(onFault)
  }
  const timer = setInterval(tick, RENEW_MS)
  timer.unref()

  return async (given: Answer) => {
    answer ??= given
    await settle().catch(onFault)
  }
}

/**
 * Everything that answers calls `send` in the end, with a text. What it says is noted even when the
 * deadline has answered in its place: then the status of the response is not what the route chose.
 */
export const keepAnswer = (res: MedusaResponse, options: Options): void => {
  const keep = hold(options)
  const send = res.send.bind(res) as (body?: unknown) => MedusaResponse
  const setStatus = res.status.bind(res)
  let chosen = 200
  res.status = (code) => {
    chosen = code
    return setStatus(code)
  }
  res.send = (body?: unknown) => {
    if (body !== undefined && typeof body !== "string") return send(body)
    res.send = send
    const status = res.headersSent ? chosen : res.statusCode
    const contentType = String(res.getHeader("content-type") ?? "text/html; charset=utf-8")
    void keep({ status, contentType, body: body ?? "" }).then(() => send(body))
    return res
  }
}
