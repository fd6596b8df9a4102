import fc from "fast-check"
import { atOnce } from "../at-once"
import type { Route } from "../router/router"
import { faultOf } from "./judge"
import { hostileRequest, type HostileRequest } from "./request"
import { send } from "./send"

type Options = {
  at: string
  headers: Record<string, string>
  known: Map<string, string>
  seeds: number[]
  casesFor: (route: Route) => number
  result?: Bombardment
}

export type Bombardment = {
  faults: string[]
  milliseconds: number[]
  statuses: Map<number, number>
}

const AT_ONCE = 4

const shown = ({ method, path, headers, body }: HostileRequest): string =>
  JSON.stringify({ method, path: path.slice(0, 500), headers, body: body?.slice(0, 500) })

/** Aims so many hostile requests at one route, and tells the smallest that it did not bear. */
const tryRoute = async (route: Route, options: Options, result: Bombardment): Promise<void> => {
  const { at, headers, known, seeds, casesFor } = options
  const property = fc.asyncProperty(hostileRequest(route, known), async (request) => {
    const reply = await send(request, { at, headers })
    result.milliseconds.push(reply.milliseconds)
    result.statuses.set(reply.status, (result.statuses.get(reply.status) ?? 0) + 1)
    const fault = faultOf(reply)
    if (fault !== null) throw new Error(`${fault} (request ${reply.requestId})`)
  })
  for (const seed of seeds) {
    const run = await fc.check(property, { seed, numRuns: casesFor(route) })
    if (!run.failed) continue
    const [request] = run.counterexample ?? []
    const { message: reason = "failed" } = Object(run.errorInstance) as { message?: string }
    result.faults.push(
      `${route.key} ${reason}\n  seed ${run.seed} path ${run.counterexamplePath ?? ""}\n  ${request ? shown(request) : ""}`,
    )
  }
}

/** Every route, several at once, so that what one leaves behind meets the others too. */
export const bombard = async (routes: Route[], options: Options): Promise<Bombardment> => {
  const result = options.result ?? { faults: [], milliseconds: [], statuses: new Map() }
  await atOnce(routes, { many: AT_ONCE, work: (route) => tryRoute(route, options, result) })
  return result
}

export const percentile = (values: number[], share: number): number => {
  const sorted = [...values].sort((one, other) => one - other)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}
