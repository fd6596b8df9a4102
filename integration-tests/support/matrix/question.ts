import type { HostileRequest } from "../hostile/request"
import type { Route } from "../router/router"
import type { Furnished } from "../shop/furnished"
import { ownerRuleOf } from "./verdict"

type Named = (what: "cart" | "order" | "payment_collection") => string
type Ids = { owned: Named; other: (param: string) => string }

export const missing = "nothing_01ARZ3NDEKTSV4RRFFQ69G5FAV"

const realParams: Record<string, string> = {
  actor_type: "customer",
  auth_provider: "emailpass",
  provider: "system_default",
  code: "rub",
  file: "swagger-ui.css",
  page: "orders",
}

/** Things of client A where the rule asks for an owner, and made-up ids everywhere else. */
export const idsOfA = ({ ofA }: Furnished): Ids => ({
  owned: (what) =>
    ({ cart: ofA.openCart, order: ofA.order, payment_collection: ofA.paymentCollection })[what],
  other: (param) => realParams[param] ?? missing,
})

export const idsOfNothing: Ids = {
  owned: () => missing,
  other: (param) => realParams[param] ?? missing,
}

/** The plainest request to a route that names a thing where its rule wants one named. */
export const questionTo = (route: Route, ids: Ids): HostileRequest => {
  const rule = ownerRuleOf(route)
  const id = rule && ids.owned(rule.owner)
  const path = route.path.replace(/:(\w+)/g, (_, param: string) =>
    encodeURIComponent(
      rule?.named === "params" && rule.by === param ? (id ?? "") : ids.other(param),
    ),
  )
  const query = rule?.named === "query" ? `?${rule.by}=${id ?? ""}` : ""
  const body = rule?.named === "body" ? { [rule.by]: id } : {}
  return {
    method: route.method,
    path: path + query,
    headers: [],
    ...(route.method === "GET" ? {} : { body: JSON.stringify(body) }),
  }
}
