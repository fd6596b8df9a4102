import fc from "fast-check"
import { PASSWORD, registration } from "../account"
import { validValue } from "../hostile/valid-value"
import type { Route, Schema } from "../router/router"

type Body = Record<string, unknown>

/** A body that asks for what is not its to decide; `named` is what stands at its top. */
type Grasping = { body: Body; named: string | null }

/** Words and sums that nothing in the shop has of itself; with them, somebody who is really there. */
export const WORDS = ["137.31", "manager", "administrator", "user_hostile", "sc_hostile"]

/** What a field of this name takes where its schema says less than the shop demands. */
export const PLAIN: Body = {
  quantity: 1,
  promo_codes: ["AUTUMN"],
  phone: "+79001112233",
  born_on: "1990-05-01",
  time_zone: "Europe/Moscow",
  telegram_name: "vera_lebedeva",
  rating: 5,
  text: "Греет, не шумит и занимает мало места. ".repeat(5),
}

/** What a body may not decide: prices, whose a thing is, what somebody is, and what has happened. */
const graspedFor = (victim: string): Body => ({
  unit_price: 137.31,
  price: 137.31,
  total: 137.31,
  amount: 137.31,
  is_custom_price: true,
  customer_id: victim,
  sales_channel_id: "sc_hostile",
  type: "manager",
  role: "administrator",
  has_account: true,
  groups: ["group_friends"],
  app_metadata: { user_id: "user_hostile", customer_id: victim },
  completed_at: "2020-01-01T00:00:00.000Z",
  deleted_at: "2020-01-01T00:00:00.000Z",
  created_by: "user_hostile",
  status: "captured",
  payment_status: "captured",
})

let made = 0

/** What can be done once needs something new each time. */
const anew: Record<string, () => Body> = {
  "POST /auth/:actor_type/:auth_provider/register": () => {
    made += 1
    return { email: `grasping-${made}@shop.test`, password: PASSWORD }
  },
  "POST /store/account/registrations": () => registration(),
}

type Wish = {
  route: Route
  known: Map<string, string>
  plain: Body
  asked: Body
  victim: string
  many: number
}

const soundBodies = ({ route, known, plain, asked, many }: Wish): Body[] => {
  const { body: schema, key } = route
  if (!schema) return [asked]
  const place = { root: schema, name: "", depth: 0, known }
  const chosen = Object.keys(schema.properties ?? {}).filter((name) => name in plain)
  const plainly = Object.fromEntries(chosen.map((name) => [name, plain[name]]))
  const required = (body: Body) =>
    Object.fromEntries(Object.entries(body).filter(([name]) => schema.required?.includes(name)))
  const samples = fc.sample(validValue(schema, place), { numRuns: many, seed: key.length })
  const bodies = samples.map((sample) => Object(sample) as Body)
  const least = { ...required(bodies[0] ?? {}), ...plainly }
  return [least, ...bodies.map((body) => ({ ...body, ...plainly }))].map((body) => ({
    ...body,
    ...asked,
  }))
}

const isObject = ({ type, properties, anyOf, oneOf }: Schema): boolean =>
  [type].flat().includes("object") ||
  properties !== undefined ||
  (anyOf ?? oneOf ?? []).some(isObject)

/** The bodies to one route: sound ones, and the same with each thing named on top and inside. */
export const graspingBodies = (wish: Wish): Grasping[] => {
  const { route, victim } = wish
  const grasped = graspedFor(victim)
  const sound = soundBodies(wish)
  const [least = {}] = sound
  const bodyAnew = (body: Body) => ({ ...body, ...anew[route.key]?.() })
  const inside = Object.entries(route.body?.properties ?? {})
    .filter(([, schema]) => isObject(schema))
    .map(([name]) => ({ ...least, [name]: { ...Object(least[name]), ...grasped } as unknown }))
  return [
    ...[...sound, ...inside].map((body) => ({ body: bodyAnew(body), named: null })),
    ...Object.entries(grasped).map(([name, value]) => ({
      body: { ...bodyAnew(least), [name]: value },
      named: name,
    })),
  ]
}
