import { managerDoors, openAdminDoors } from "../../../src/modules/access/domain/doors/admin-doors"
import { authDoors } from "../../../src/modules/access/domain/doors/auth-doors"
import type { Door } from "../../../src/modules/access/domain/doors/door"
import { storeDoors } from "../../../src/modules/access/domain/doors/store-doors"
import type { Route } from "../router/router"

/** What an asker meets at a door: a way in, or the status of a refusal. */
export type Verdict = "in" | 401 | 403 | 404

const keyOf = ({ method, path }: { method: string; path: string }) => `${method} ${path}`

const rowsOf = <Rule>(doors: Door<Rule>[]) => new Map(doors.map((door) => [keyOf(door), door.rule]))

const store = rowsOf(storeDoors)
const auth = rowsOf(authDoors)
const forManagers = rowsOf(managerDoors)
const forAnybody = rowsOf(openAdminDoors)

/** Doors that are neither store nor back office nor login, each with whom it lets in. */
const elsewhere = new Map<string, Verdict>([
  ["GET /health", "in"],
  ["GET /ready", "in"],
  ["GET /docs", "in"],
  ["GET /docs/:file", "in"],
  ["GET /openapi.json", "in"],
  // The page behind the link of an invitation; the link is the door.
  ["GET /account/password", "in"],
  ["POST /account/password", "in"],
  ["GET /account/style.css", "in"],
  ["GET /catalog/categories", "in"],
  ["GET /catalog/products", "in"],
  ["GET /catalog/products/:handle", "in"],
  ["GET /catalog/suggestions", "in"],
  ["GET /app", "in"],
  ["GET /app/:page", "in"],
  ["GET /static/:file", "in"],
  ["GET /shop", "in"],
  // Asked by the login page of the dashboard; the shop has no such login.
  ["GET /cloud/auth", "in"],
  ["POST /cloud/auth/users", 404],
  // Telegram is not expected where the bot asks for its updates itself.
  ["POST /telegram/webhook", 404],
  // Providers sign what they send there; the signature is the door.
  ["POST /hooks/payment/:provider", "in"],
])

/** Medusa's own modules that the shop does not have. */
const isClosed = (path: string) =>
  /^\/admin\/(rbac|index)(\/|$)|^\/admin\/users\/:id\/roles(\/|$)/.test(path)

/** These ask who has logged in, and nobody else's login ends or renews there. */
const needsLogin = (path: string) =>
  /^\/auth\/(session|token\/refresh|mfa\/(factors|recovery))/.test(path)

const customers = ["client A", "client B", "manager"]
const dashboard = ["administrator", "manager in the dashboard"]

const atStore = (key: string, asker: string): Verdict | undefined => {
  const rule = store.get(key)
  if (rule === undefined) return undefined
  if (rule === "open") return "in"
  if (rule === "customer") return customers.includes(asker) ? "in" : 401
  return asker === "client A" ? "in" : 404
}

const atAdmin = ({ key, path }: Route, asker: string): Verdict => {
  if (forAnybody.has(key)) return "in"
  if (asker === "administrator" || asker === "secret key") return isClosed(path) ? 404 : "in"
  if (asker === "manager in the dashboard") return forManagers.has(key) ? "in" : 403
  return 401
}

const atAuth = ({ key, path }: Route, asker: string): Verdict | undefined => {
  const rule = auth.get(key)
  if (rule === undefined) return undefined
  if (rule === "closed") return 404
  const known = [...customers, ...dashboard].includes(asker)
  return needsLogin(path) && !known ? 401 : "in"
}

/** Undefined is a route that nobody has given a row: nobody has thought about who may come. */
export const verdictFor = (route: Route, asker: string): Verdict | undefined => {
  if (route.path.startsWith("/store/")) return atStore(route.key, asker)
  if (route.path.startsWith("/admin/")) return atAdmin(route, asker)
  if (route.path.startsWith("/auth/")) return atAuth(route, asker)
  return elsewhere.get(route.key)
}

/** Rows about routes that are not there would say that somebody had thought of them. */
export const rowsWithoutRoute = (routes: Route[]): string[] => {
  const there = new Set(routes.map(({ key }) => key))
  const rows = [store, auth, forManagers, forAnybody, elsewhere].flatMap((map) => [...map.keys()])
  return rows.filter((key) => !there.has(key))
}

export const ownerRuleOf = ({ key }: Route) => {
  const rule = store.get(key)
  return typeof rule === "object" ? rule : null
}
