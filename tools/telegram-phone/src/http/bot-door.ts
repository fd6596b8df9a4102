import type { IncomingMessage, ServerResponse } from "node:http"
import type { Asked } from "../bot-api/asked.ts"
import { executeMethod } from "../bot-api/execute.ts"
import { Failure, tooManyRequests } from "../bot-api/failure.ts"
import type { KnownFault } from "../bot-api/faults.ts"
import { createParams, type Params } from "../bot-api/params.ts"
import { readCall } from "../bot-api/read-call.ts"
import type { Machine } from "../state/machine.ts"
import type { Bot } from "../state/world.ts"
import { sendJson } from "./answers.ts"
import { tellFault } from "../tell-fault.ts"

type Exchange = { req: IncomingMessage; res: ServerResponse; url: URL }

const PATH = /^\/bot([^/]*)\/([^/]*)$/

/** Answers calls of bots as api.telegram.org does; false for any other address. */
export const answerBot = async (
  machine: Machine,
  { req, res, url }: Exchange,
): Promise<boolean> => {
  const [whole, token = "", method = ""] = PATH.exec(url.pathname) ?? []
  if (!whole) return false
  const gone = new AbortController()
  res.once("close", () => {
    gone.abort()
  })
  try {
    const bot = botOf(machine, token)
    const params = createParams(await readCall(req, url.searchParams))
    await answerCall({ machine, bot, method, params, res, signal: gone.signal })
  } catch (error) {
    sendFailure(res, asFailure(error))
  }
  return true
}

const botOf = ({ world }: Machine, token: string): Bot => {
  if (!/^\d+:[\w-]+$/.test(token)) throw new Failure(401, "Unauthorized: invalid token specified")
  const bot = world.bots.find((one) => one.token === token)
  if (!bot) throw new Failure(401, "Unauthorized")
  return bot
}

type Answering = {
  machine: Machine
  bot: Bot
  method: string
  params: Params
  res: ServerResponse
  signal: AbortSignal
}

const answerCall = async (answering: Answering) => {
  const { machine, bot, method, params, res, signal } = answering
  const asked: Asked = { botId: bot.id, method, chatId: params.integer("chat_id") }
  const wait = machine.faults.stillToWait(asked)
  const note = (answered: number) => {
    const at = machine.clock.now()
    const code = signal.aborted ? 0 : answered
    const tooEarly = wait > 0
    machine.calls.note({ at, botId: bot.id, method, params: params.plain(), code, tooEarly })
  }
  try {
    if (wait > 0) throw tooManyRequests(wait)
    const fault = machine.faults.meet(asked)
    if (fault && fault.moment !== "after" && happen(res, fault)) {
      note(0)
      return
    }
    const result: unknown = await executeMethod(answering)
    if (fault?.moment === "after" && happen(res, fault)) {
      note(0)
      return
    }
    note(200)
    sendJson(res, 200, { ok: true, result })
  } catch (error) {
    const failure = asFailure(error)
    note(failure.code)
    const seconds = failure.parameters?.retry_after
    // Whoever has gone before the answer is told nothing.
    if (signal.aborted) return
    if (seconds && wait === 0) machine.faults.toldToWait(asked, seconds)
    sendFailure(res, failure)
  }
}

/** Whether the caller gets no answer at all. */
const happen = (res: ServerResponse, fault: KnownFault): boolean => {
  if (fault.kind === "drop") res.socket?.resetAndDestroy()
  if (fault.kind !== "error") return true
  const { code = 500, retry_after: seconds } = fault
  if (code === 429) throw tooManyRequests(seconds ?? 1)
  throw new Failure(code, fault.description ?? USUAL_WORDS[code] ?? "Internal Server Error")
}

const USUAL_WORDS: Record<number, string> = {
  400: "Bad Request: chat not found",
  401: "Unauthorized",
  403: "Forbidden: bot was blocked by the user",
  409: "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running",
  502: "Bad Gateway",
}

/** What is no refusal is a fault of the emulator, and must be seen. */
const asFailure = (error: unknown): Failure => {
  if (error instanceof Failure) return error
  tellFault(error)
  return new Failure(500, "Internal Server Error")
}

const sendFailure = (res: ServerResponse, { code, message, parameters }: Failure) => {
  if (parameters?.retry_after) res.setHeader("Retry-After", parameters.retry_after)
  const more = parameters ? { parameters } : {}
  sendJson(res, code, { ok: false, error_code: code, description: message, ...more })
}
