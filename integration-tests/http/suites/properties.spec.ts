import type { Pool } from "pg"
import { atOnce } from "../../support/at-once"
import { cloneDatabase, openPool } from "../../support/database"
import { faultOf } from "../../support/hostile/judge"
import { send } from "../../support/hostile/send"
import { valuesUnder } from "../../support/hostile/text-fields"
import { hideCanaries } from "../../support/matrix/canaries"
import { idsOfA, questionTo } from "../../support/matrix/question"
import { relations } from "../../support/matrix/relations"
import type { Route } from "../../support/router/router"
import { startToldServer } from "../../support/router/told-server"
import type { RunningServer } from "../../support/server"
import { furnish, type Furnished } from "../../support/shop/furnished"
import { howMany } from "../../support/size"

type Headers = Record<string, string>

/** What a body may not decide: prices, whose a thing is, what somebody is, and what has happened. */
const forbidden: Record<string, unknown> = {
  unit_price: 1,
  price: 1,
  total: 1,
  is_custom_price: true,
  customer_id: "cus_somebody",
  sales_channel_id: "sc_other",
  type: "manager",
  role: "administrator",
  has_account: true,
  groups: ["group_friends"],
  completed_at: "2020-01-01T00:00:00.000Z",
  deleted_at: "2020-01-01T00:00:00.000Z",
  created_by: "user_somebody",
  status: "captured",
  payment_status: "captured",
  amount: 1,
}

describe("what the store shows and takes of a thing", () => {
  const deepest = {
    "client A": howMany({ small: 2, whole: 4 }),
    "guest": howMany({ small: 1, whole: 3 }),
  }
  let database: Awaited<ReturnType<typeof cloneDatabase>>
  let server: RunningServer
  let pool: Pool
  let routes: Route[]
  let shop: Furnished
  let canaries: Record<string, string>

  beforeAll(async () => {
    database = await cloneDatabase()
    pool = openPool(database.url)
    ;({ server, routes } = await startToldServer({ DATABASE_URL: database.url }))
    shop = await furnish(server.url, pool)
    canaries = await hideCanaries(pool, shop)
    routes = routes.filter(({ path }) => path.startsWith("/store/"))
  }, 180_000)
  afterAll(async () => {
    await server.stop()
    await pool.end()
    await database.drop()
  })

  const things = () =>
    new Map([
      ["/store/products/:id", "product"],
      ["/store/product-variants/:id", "product_variant"],
      ["/store/product-categories/:id", "product_category"],
      ["/store/collections/:id", "product_collection"],
      ["/store/product-options/:id", "product_option"],
      ["/store/product-tags/:id", "product_tag"],
      ["/store/product-types/:id", "product_type"],
      ["/store/regions/:id", "region"],
      ["/store/return-reasons/:id", "return_reason"],
    ])

  const addressOf = async (route: Route): Promise<string> => {
    const table = things().get(route.path)
    if (table === undefined) return questionTo(route, idsOfA(shop)).path
    const { rows } = await pool.query<{ id: string }>(`select id from "${table}" limit 1`)
    return route.path.replace(":id", rows[0]?.id ?? "nothing")
  }

  const seenIn = (text: string): string[] =>
    Object.entries(canaries)
      .filter(([, word]) => text.includes(word))
      .map(([what]) => what)

  /** Follows every relation that answers, as deep as asked, and tells what it saw that is hidden. */
  const explore = async (
    route: Route,
    { headers, deepest }: { headers: Headers; deepest: number },
  ) => {
    const path = await addressOf(route)
    const wrong: string[] = []
    const answered: string[] = []
    let frontier = [""]
    for (let depth = 0; depth < deepest && frontier.length > 0; depth += 1) {
      const next: string[] = []
      for (const parent of frontier) {
        for (const relation of relations) {
          const field = parent === "" ? relation : `${parent}.${relation}`
          const address = `${path}${path.includes("?") ? "&" : "?"}fields=id,*${field}`
          const request = { method: "GET", path: address, headers: [] }
          const reply = await send(request, { at: server.url, headers })
          const fault = faultOf(reply)
          if (fault !== null) wrong.push(`${route.key} *${field} ${fault}`)
          for (const what of seenIn(reply.text)) wrong.push(`${route.key} *${field} shows ${what}`)
          const values = reply.status === 200 ? valuesUnder(JSON.parse(reply.text), relation) : []
          if (values.flat().some((value) => value !== null && typeof value === "object")) {
            next.push(field)
            answered.push(field)
          }
        }
      }
      frontier = next
    }
    return { wrong, answered }
  }

  it.each(["client A", "guest"] as const)(
    "is nothing hidden and nothing of others, whatever fields %s asks for",
    async (asker) => {
      const key = { "x-publishable-api-key": shop.publishableKey }
      const headers = asker === "guest" ? key : shop.clientA.headers
      const found: Awaited<ReturnType<typeof explore>>[] = []
      await atOnce(
        routes.filter(({ method, query }) => method === "GET" && query),
        {
          many: 4,
          work: async (route) => {
            found.push(await explore(route, { headers, deepest: deepest[asker] }))
          },
        },
      )
      // With none there would have been nothing to see.
      expect(found.flatMap(({ answered }) => answered).length).toBeGreaterThan(10)
      expect([...new Set(found.flatMap(({ wrong }) => wrong))]).toEqual([])
    },
    900_000,
  )

  it("is never a price, an owner, a type or a state that a body names", async () => {
    const taken: string[] = []
    for (const route of routes.filter(({ method }) => method === "POST")) {
      const question = questionTo(route, idsOfA(shop))
      const sound = JSON.parse(question.body ?? "{}") as object
      for (const [name, value] of Object.entries(forbidden)) {
        const body = JSON.stringify({
          ...sound,
          variant_id: shop.variantId,
          quantity: 1,
          [name]: value,
        })
        for (const sent of [body, JSON.stringify({ ...sound, [name]: value })]) {
          const reply = await send(
            { ...question, body: sent },
            {
              at: server.url,
              headers: { ...shop.clientA.headers, "content-type": "application/json" },
            },
          )
          if (reply.status >= 300 || !reply.contentType.startsWith("application/json")) continue
          const shown = valuesUnder(JSON.parse(reply.text), name).map((one) => JSON.stringify(one))
          if (shown.includes(JSON.stringify(value))) taken.push(`${route.key} takes ${name}`)
        }
      }
    }
    expect([...new Set(taken)]).toEqual([])
  }, 300_000)
})
