import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { createLane } from "../../../lib/async/lane"
import { untilClosed } from "../../../lib/request/closed"
import { holdDeadline } from "../../../lib/request/deadline"
import { stoppingOf } from "../../../lib/request/stopping"
import { checkoutBusy } from "../../../modules/checkout/errors"

/** Making an order is the most work there is here: more of them at once would only all end later. */
const AT_ONCE = 4
const LONGEST_WAIT_MS = 30_000

const inLane = createLane(AT_ONCE)

/**
 * Orders are made a few at a time, in the turn they were asked for, and each has its whole time from
 * then on. It stands behind everything that reads the request: who is slow to say what he wants does
 * not hold up the others.
 */
export const waitForTurn = async (
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> => {
  const gone = new AbortController()
  const closed = untilClosed(res).then(() => {
    gone.abort()
  })
  const patience = AbortSignal.timeout(LONGEST_WAIT_MS)
  const givenUp = AbortSignal.any([gone.signal, stoppingOf(req.scope), patience])
  const beginDeadline = holdDeadline(res)
  const work = async () => {
    if (res.closed) return
    beginDeadline()
    next()
    await closed
  }
  await inLane(work, givenUp).catch(() => {
    throw checkoutBusy()
  })
}
