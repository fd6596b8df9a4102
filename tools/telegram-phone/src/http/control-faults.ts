import type { Fault } from "../bot-api/faults.ts"
import type { Params } from "../bot-api/params.ts"
import { Impossible } from "../people/impossible.ts"
import type { ControlRoute } from "./control-route.ts"

/** What shall go wrong, and what bots have asked. */
export const faultRoutes: ControlRoute[] = [
  {
    method: "GET",
    path: /^\/faults$/,
    answer: ({ machine: { faults } }) => ({ faults: faults.list() }),
  },
  {
    method: "POST",
    path: /^\/faults$/,
    answer: ({ machine: { faults }, params }) => ({ fault: faults.add(readFault(params)) }),
  },
  {
    method: "DELETE",
    path: /^\/faults$/,
    answer: ({ machine: { faults } }) => {
      faults.clear()
      return { faults: [] }
    },
  },
  {
    method: "GET",
    path: /^\/calls$/,
    answer: ({ machine: { calls }, params }) => {
      const method = params.text("method")
      return { calls: calls.list(method ? { method } : {}) }
    },
  },
  {
    method: "DELETE",
    path: /^\/calls$/,
    answer: ({ machine: { calls } }) => {
      calls.clear()
      return { calls: [] }
    },
  },
]

const readFault = (params: Params): Fault => {
  const kind = params.text("kind")
  if (kind !== "error" && kind !== "drop" && kind !== "hang") {
    throw new Impossible("The kind of a fault is error, drop or hang")
  }
  const moment = params.text("moment") === "after" ? "after" : "before"
  const share = params.has("share") ? Number(params.text("share")) : 1
  if (!(share >= 0 && share <= 1)) throw new Impossible("A share is from 0 to 1")
  const numbers = ["code", "retry_after", "chat_id", "times"] as const
  const texts = ["description", "method"] as const
  return {
    kind,
    moment,
    share,
    ...Object.fromEntries(numbers.flatMap((name) => pair(name, params.integer(name)))),
    ...Object.fromEntries(texts.flatMap((name) => pair(name, params.text(name)))),
  }
}

const pair = <Value>(name: string, value: Value | undefined): [string, Value][] =>
  value === undefined ? [] : [[name, value]]
