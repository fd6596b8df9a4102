import type { Pool } from "pg"
import { atOnce } from "../../support/at-once"
import { cloneDatabase, openPool } from "../../support/database"
import { faultOf } from "../../support/hostile/judge"
import { send } from "../../support/hostile/send"
import { valuesUnder } from "../../support/hostile/text-fields"
import { hideCanaries } from "../../support/matrix/canaries"
import { idsOfA, questionTo } from "../../support/matrix/question"
import { relations } from "../../support/matrix/relations"
import { findKnownIds } from "../../support/router/known-ids"
import type { Route } from "../../support/router/router"
import { startToldServer } from "../../support/router/told-server"
import { graspingBodies, PLAIN, WORDS } from "../../support/rows/grasping"
import { decidedIn, watchRows } from "../../support/rows/witness"
import type { RunningServer } from "../../support/server"
import { furnish, type Furnished } from "../../support/shop/furnished"
import { howMany } from "../../support/size"

type Headers = Record<string, string>

const makesLogin = "POST /auth/:actor_type/:auth_provider/register"

/** Fewer sound bodies let in would say that the greedy ones were refused for another reason. */
const LEAST = { sound: 60, routes: 18 }

describe("what the store shows and takes of a thing", () => {
  const deepest = {
    "client A": howMany({ small: 2, whole: 4 }),
    "guest": howMany({ small: 1, whole: 3 }),
  }
  const samples = howMany({ small: 3, whole: 30 })
  let database: Awaited<ReturnType<typeof cloneDatabase>>
  let server: RunningServer
  let pool: Pool
  let routes: Route[]
  let routesWithBodies: Route[]
  let shop: Furnished
  let canaries: Record<string, string>

  beforeAll(async () => {
    database = await cloneDatabase()
    pool = openPool(database.url)
    ;({ server, routes } = await startToldServer({ DATABASE_URL: database.url }))
    shop = await furnish(server.url, pool)
    canaries = await hideCanaries(pool, shop)
    routesWithBodies = routes.filter(
      ({ key, method, path }) =>
        method === "POST" && (path.startsWith("/store/") || key === makesLogin),
    )
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

  /** What a deep look has found once is asked for every time. */
  const onceSeen = ["inventory", "inventory.location_levels"].map(
    (relation) => `*variants.inventory_items.${relation}`,
  )

  it.each(onceSeen)("does not show %s of a product any more", async (field) => {
    const headers = { "x-publishable-api-key": shop.publishableKey }
    const ofProducts = routes.filter(({ key }) => /^GET \/store\/products(?:\/:id)?$/.test(key))
    expect(ofProducts).toHaveLength(2)
    for (const route of ofProducts) {
      const path = `${await addressOf(route)}?fields=id,${field}`
      const reply = await send({ method: "GET", path, headers: [] }, { at: server.url, headers })
      expect([reply.status, seenIn(reply.text)]).toEqual([200, []])
    }
  })

  /** Things of client A and of the shop, so that a body meets what is really there. */
  const thingsToGrasp = async () => {
    const known = await findKnownIds(pool, routes)
    const { rows } = await pool.query<Record<string, string>>(
      `select (select id from cart_line_item where cart_id = $1 limit 1) as line_id,
              (select product_id from product_variant where id = $2) as product,
              (select id from shipping_option limit 1) as option`,
      [shop.ofA.openCart, shop.variantId],
    )
    const { line_id: line = "", product = "", option = "" } = rows[0] ?? {}
    const params: Record<string, string> = { line_id: line, address_id: shop.ofA.address }
    const bodies = {
      variant: shop.variantId,
      region: shop.regionId,
      cart: shop.ofA.openCart,
      order: shop.ofA.order,
      provider: "pp_deferred_later",
      option,
    }
    for (const [table, id] of Object.entries(bodies)) known.set(table, id)
    const idIn = (route: Route, param: string) =>
      params[param] ?? (route.path.startsWith("/store/products/") ? product : null)
    return { known, idIn }
  }

  it("is never a price, an owner, a type or a state that a body names", async () => {
    const { known, idIn } = await thingsToGrasp()
    const plain = { ...PLAIN, email: shop.clientA.email }
    const witness = await watchRows(pool)
    const words = [...WORDS, shop.clientB.id]
    const headers = { ...shop.clientA.headers, "content-type": "application/json" }
    const ids = idsOfA(shop)
    const taken: string[] = []
    const doors = new Set<string>()
    let sent = 0
    let sound = 0
    for (const route of routesWithBodies) {
      const other = (param: string) => idIn(route, param) ?? ids.other(param)
      const question = questionTo(route, { ...ids, other })
      const asked = JSON.parse(question.body ?? "{}") as Record<string, unknown>
      const wish = { route, known, plain, asked, victim: shop.clientB.id, many: samples }
      for (const { body, named } of graspingBodies(wish)) {
        const request = { ...question, body: JSON.stringify(body) }
        const reply = await send(request, { at: server.url, headers })
        sent += 1
        if (reply.status >= 300) continue
        doors.add(route.key)
        if (named === null) sound += 1
        if (named === null || !reply.contentType.startsWith("application/json")) continue
        const shown = valuesUnder(JSON.parse(reply.text), named).map((one) => JSON.stringify(one))
        if (shown.includes(JSON.stringify(body[named]))) taken.push(`${route.key} shows ${named}`)
      }
      taken.push(...decidedIn(await witness.changes(), words).map((what) => `${route.key} ${what}`))
    }
    process.stdout.write(
      `    ${sent} requests, ${sound} sound ones let in by ${doors.size} routes\n`,
    )
    expect([...new Set(taken)]).toEqual([])
    const tables = witness.watched.map(({ table }) => table)
    expect(tables).toEqual(expect.arrayContaining(["access_customer", "cart", "order", "price"]))
    expect(sound).toBeGreaterThanOrEqual(LEAST.sound)
    expect(doors.size).toBeGreaterThanOrEqual(LEAST.routes)
  }, 300_000)
})
