import fc from "fast-check"
import type { Route } from "../router/router"
import { brokenPath, hostileHeaders, pathOf } from "./address"
import { poisoned } from "./poison"
import { hostileQuery } from "./query"
import { validValue } from "./valid-value"
import { hostileJson, hostileText, hostileValue } from "./values"

export type HostileRequest = {
  method: string
  path: string
  headers: [string, string][]
  body?: string
}

type Known = Map<string, string>
const json: [string, string][] = [["content-type", "application/json"]]

const soundBody = ({ body }: Route, known: Known): fc.Arbitrary<unknown> =>
  body ? validValue(body, { root: body, name: "", depth: 0, known }) : fc.constant({})

const badBody = (route: Route, known: Known): fc.Arbitrary<string> =>
  fc.oneof(
    {
      weight: 6,
      arbitrary: fc
        .tuple(soundBody(route, known), fc.nat(), hostileValue)
        .map(([body, where, poison]) => JSON.stringify(poisoned(body, where, poison))),
    },
    {
      weight: 2,
      arbitrary: fc
        .tuple(soundBody(route, known), hostileText, hostileValue)
        .map(([body, key, value]) =>
          JSON.stringify(
            Object.fromEntries([...Object.entries(Object(body) as object), [key, value]]),
          ),
        ),
    },
    { weight: 2, arbitrary: soundBody(route, known).map((body) => JSON.stringify(body)) },
    { weight: 2, arbitrary: hostileJson },
  )

const oddTypes = fc.constantFrom(
  "text/plain",
  "text/plain; charset=utf-99",
  "application/json; charset=utf-7",
  "application/x-www-form-urlencoded",
  "multipart/form-data",
  "multipart/form-data; boundary=x",
  "application/xml",
  "application/octet-stream",
  "*/*",
  "nonsense",
)

const oddForms = fc.constantFrom(
  "a[b][c][d][e][f][g]=1&a=2",
  "__proto__[admin]=1&constructor[prototype][admin]=1",
  "%E0%A4%A=1",
  "a[999999999]=1",
  `${"a[".repeat(500)}=1`,
  "--x\r\ncontent-disposition: form-data; name=files; filename=../../a\r\n\r\nx\r\n--x--\r\n",
  "--x\r\ncontent-disposition: form-data\r\n\r\nx",
)

/** One request of a kind that no honest client sends, aimed at this route. */
export const hostileRequest = (route: Route, known: Known): fc.Arbitrary<HostileRequest> => {
  const { method } = route
  const path = pathOf(route, known)
  const query = hostileQuery(route, known)
  const at = (address: fc.Arbitrary<string>) =>
    fc.record({ method: fc.constant(method), path: address, headers: fc.constant(json) })
  const withQuery = fc.tuple(path, query).map(([one, other]) => `${one}?${other}`)
  const kinds = [
    { weight: 4, arbitrary: at(withQuery) },
    { weight: 1, arbitrary: at(brokenPath(route, known)) },
    {
      weight: 1,
      arbitrary: fc.record({ method: fc.constant(method), path, headers: hostileHeaders }),
    },
  ]
  if (method === "GET") return fc.oneof(...kinds)
  const bodies = {
    ofJson: fc.record({
      method: fc.constant(method),
      path,
      headers: fc.constant(json),
      body: badBody(route, known),
    }),
    ofOddType: fc.record({
      method: fc.constant(method),
      path,
      headers: oddTypes.map((type): [string, string][] => [["content-type", type]]),
      body: fc.oneof(oddForms, hostileJson),
    }),
  }
  return fc.oneof(
    ...kinds,
    { weight: 8, arbitrary: bodies.ofJson },
    { weight: 1, arbitrary: bodies.ofOddType },
  )
}
