import { executeMethod } from "../bot-api/execute.ts"
import { Failure } from "../bot-api/failure.ts"
import { createParams } from "../bot-api/params.ts"
import type { Machine } from "../state/machine.ts"
import type { Bot } from "../state/world.ts"
import { tellFault } from "../tell-fault.ts"

const NEVER_IN_A_REPLY = /^(get|setwebhook$|deletewebhook$|close$|logout$)/i

type Reply = { machine: Machine; bot: Bot; body: string }

/** A webhook may answer with a call. Nobody is told how that went. */
export const executeReply = async ({ machine, bot, body }: Reply) => {
  const call = objectIn(body)
  if (typeof call?.method !== "string" || NEVER_IN_A_REPLY.test(call.method)) return
  const params = createParams({ values: call, uploads: new Map() })
  const { signal } = new AbortController()
  try {
    await executeMethod({ machine, bot, method: call.method, params, signal })
  } catch (error) {
    if (!(error instanceof Failure)) tellFault(error)
  }
}

const objectIn = (body: string): Record<string, unknown> | undefined => {
  try {
    const value: unknown = JSON.parse(body)
    return typeof value === "object" && value !== null ? { ...value } : undefined
  } catch {
    return undefined
  }
}
