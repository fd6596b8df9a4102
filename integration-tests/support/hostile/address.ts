import fc from "fast-check"
import type { Route } from "../router/router"
import { hostileText } from "./values"

type Known = Map<string, string>

/** A lone half of a surrogate pair has no percent encoding; three bytes that look like one have. */
export const encoded = (text: string): string =>
  Array.from(text, (character) => {
    try {
      return encodeURIComponent(character)
    } catch {
      return "%ED%A0%80"
    }
  }).join("")

const filled = ({ path }: Route, valueOf: (param: string, index: number) => string): string => {
  let index = -1
  return path.replace(/:(\w+)/g, (_, param: string) => valueOf(param, (index += 1)))
}

const madeUp = "nothing_01ARZ3NDEKTSV4RRFFQ69G5FAV"

/** Mostly a thing that is there, sometimes one that is not: only the first reaches the inside. */
export const pathOf = (route: Route, known: Known): fc.Arbitrary<string> =>
  fc.integer({ min: 0, max: 3 }).map((dice) =>
    filled(route, (param) => {
      const id = dice > 0 && route.method !== "DELETE" ? known.get(`${route.path} ${param}`) : null
      return encodeURIComponent(id ?? madeUp)
    }),
  )

const brokenSegments = fc.oneof(
  fc.constantFrom("%", "%zz", "%E0%A4%A", "%00", "%2e%2e%2f", "..%5c", "%ED%A0%80", "%25", ";a=b"),
  hostileText.map(encoded),
)

export const brokenPath = (route: Route, known: Known): fc.Arbitrary<string> =>
  fc.tuple(brokenSegments, fc.nat()).map(([segment, where]) => {
    if (route.params.length === 0) return `${route.path}/${segment}`
    return filled(route, (param, index) =>
      index === where % route.params.length
        ? segment
        : (known.get(`${route.path} ${param}`) ?? madeUp),
    )
  })

export const hostileHeaders: fc.Arbitrary<[string, string][]> = fc.constantFrom<[string, string][]>(
  [["authorization", "Bearer "]],
  [["authorization", "Bearer a.b.c"]],
  [["authorization", "Basic \u00ff\u00fe"]],
  [["authorization", `Bearer ${"a".repeat(6000)}`]],
  [
    ["authorization", "Bearer eyJhbGciOiJub25lIn0.eyJhY3Rvcl9pZCI6IjEifQ."],
    ["authorization", "Bearer x"],
  ],
  [["cookie", "domovoy.sid=s%3A..%2f..; domovoy.sid=%zz; a"]],
  [["cookie", "__proto__=1; constructor=2"]],
  [["x-medusa-locale", "../../ru'\";--"]],
  [["accept-language", "x".repeat(4000)]],
  [["idempotency-key", "'".repeat(2000)]],
  [
    ["x-publishable-api-key", "pk_1"],
    ["x-publishable-api-key", "pk_2"],
  ],
  [["accept", "*/*;q=a"]],
  [["accept-encoding", "gzip;q=nonsense, br;q=9"]],
  [["content-encoding", "gzip"]],
  [["content-encoding", "nonsense"]],
  [["range", "bytes=9-1,-,a"]],
  [["if-none-match", '"'.repeat(500)]],
  [["origin", "https://evil.example\u00ff"]],
  [["x-forwarded-for", "'; select 1"]],
  [["x-http-method-override", "DELETE"]],
)
