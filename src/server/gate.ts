import type { IncomingMessage } from "node:http"
import { refuseAddress } from "./address-limit"
import { refuseBody } from "./body-limit"
import type { Verdict } from "./rate-limit"
import type { Refused } from "./respond"

type Allow = (address: string) => Promise<Verdict>

const throttled = (seconds: number): Refused => ({
  status: 429,
  refusal: {
    type: "throttled",
    code: "too_many_requests",
    message: `Too many requests. Try again in ${seconds} s.`,
  },
  headers: { "Retry-After": String(seconds) },
})

/** Why a request goes no further, or null. Nothing of its body has been read yet. */
export const createGate =
  (allow: Allow) =>
  async (req: IncomingMessage, address: string): Promise<Refused | null> => {
    const verdict = await allow(address)
    if (!verdict.allowed) return throttled(verdict.retryAfterSeconds)
    return refuseAddress(req) ?? refuseBody(req)
  }
