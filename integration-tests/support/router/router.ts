import { operations } from "../../../src/contracts/operations"

/** What JSON Schema says of a value; only what tests make values from. */
export type Schema = {
  type?: string | string[]
  properties?: Record<string, Schema>
  required?: string[]
  items?: Schema | boolean
  anyOf?: Schema[]
  oneOf?: Schema[]
  allOf?: Schema[]
  enum?: unknown[]
  const?: unknown
  format?: string
  minimum?: number
  maximum?: number
  additionalProperties?: Schema | boolean
  $ref?: string
  $defs?: Record<string, Schema>
}

/** What a middleware of a route checks before the route sees it. */
type Check = { kind: "body" | "query"; matcher: string; methods: string[]; schema: Schema }

export type Told = { routes: string[]; checks: Check[] }

export type Route = {
  key: string
  method: string
  path: string
  params: string[]
  body: Schema | undefined
  query: Schema | undefined
}

const ours = new Set(operations.map(({ method, path }) => `${method.toUpperCase()} ${path}`))

export const isOurs = ({ key }: Route): boolean => ours.has(key)

/** What the front answers itself, the application behind it never sees; the API document has it. */
const ofTheFront = [...ours, "GET /static/:file", "GET /app", "GET /app/:page"]

export const readRoutes = ({ routes, checks }: Told): Route[] => {
  const schemaOf = (kind: Check["kind"], method: string, path: string) =>
    checks.find(
      (check) => check.kind === kind && check.matcher === path && check.methods.includes(method),
    )?.schema
  return [...new Set([...routes, ...ofTheFront])].sort().map((key) => {
    const [method = "", path = ""] = key.split(" ")
    return {
      key,
      method,
      path,
      params: [...path.matchAll(/:(\w+)/g)].map(([, name = ""]) => name),
      body: schemaOf("body", method, path),
      query: schemaOf("query", method, path),
    }
  })
}
