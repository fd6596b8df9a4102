import type { Pool } from "pg"
import { ask } from "../../support/ask"
import { atOnce } from "../../support/at-once"
import { cloneDatabase, openPool } from "../../support/database"
import type { HostileRequest } from "../../support/hostile/request"
import { send } from "../../support/hostile/send"
import { gatherAskers, type Asker } from "../../support/matrix/actors"
import { endingLogins, endsLogin } from "../../support/matrix/ends-login"
import { idsOfA, idsOfNothing, missing, questionTo } from "../../support/matrix/question"
import { ownerRuleOf, rowsWithoutRoute, verdictFor } from "../../support/matrix/verdict"
import type { Route } from "../../support/router/router"
import { startToldServer } from "../../support/router/told-server"
import { secretOf, type RunningServer } from "../../support/server"
import { furnish, type Furnished } from "../../support/shop/furnished"

const NOT_YOURS = "It is not there, or not yours."

describe("every route, asked by everybody", () => {
  let database: Awaited<ReturnType<typeof cloneDatabase>>
  let server: RunningServer
  let pool: Pool
  let routes: Route[]
  let shop: Furnished
  let askers: Asker[]

  beforeAll(async () => {
    database = await cloneDatabase()
    pool = openPool(database.url)
    ;({ server, routes } = await startToldServer({ DATABASE_URL: database.url }))
    shop = await furnish(server.url, pool)
    askers = await gatherAskers({ at: server.url, pool, shop, jwtSecret: secretOf("JWT_SECRET") })
  }, 180_000)
  afterAll(async () => {
    await server.stop()
    await pool.end()
    await database.drop()
  })

  const askedBy = (asker: Asker, request: HostileRequest) =>
    send(request, {
      at: server.url,
      headers: {
        ...(request.path.toLowerCase().startsWith("/admin") ? asker.admin : asker.store),
        "content-type": "application/json",
      },
    })

  const guest = (): Asker => {
    const [first] = askers
    if (!first) throw new Error("There is no guest")
    return first
  }

  /** What contradicts the row of this route for this asker; null when nothing does. */
  const contradiction = async (route: Route, asker: Asker): Promise<string | null> => {
    const verdict = verdictFor(route, asker.name)
    const ids = asker.name === "client A" && route.method === "DELETE" ? idsOfNothing : idsOfA(shop)
    const { status, text } = await askedBy(asker, questionTo(route, ids))
    const found = `${route.key} answers ${asker.name} ${status}`
    if (status >= 500) return found
    if (verdict !== "in") {
      return status === verdict ? null : `${found}, not ${verdict ?? "by a row"}`
    }
    const isRefused = [401, 403].includes(status) && !route.path.startsWith("/auth/")
    const isWalled = ids !== idsOfNothing && text.includes(NOT_YOURS)
    return isWalled || (isRefused && !isForNewcomers(route)) ? `${found}, and may come in` : null
  }

  // Whoever comes here has a login and is nobody yet; Medusa sends everybody else away.
  const isForNewcomers = ({ key }: Route) =>
    ["POST /admin/invites/accept", "POST /store/customers"].includes(key)

  it("has a row for every route, and none for a route that is not there", () => {
    const without = routes.filter((route) => verdictFor(route, "guest") === undefined)
    expect(without.map(({ key }) => key)).toEqual([])
    expect(rowsWithoutRoute(routes)).toEqual([])
  })

  it("answers for somebody else's thing word for word as for one that is not there", async () => {
    const different: string[] = []
    for (const route of routes.filter((one) => ownerRuleOf(one))) {
      for (const asker of askers.filter(({ name }) => name !== "client A")) {
        const foreign = await askedBy(asker, questionTo(route, idsOfA(shop)))
        const absent = await askedBy(asker, questionTo(route, idsOfNothing))
        if (foreign.status !== absent.status || foreign.text !== absent.text) {
          different.push(`${route.key} for ${asker.name}: ${foreign.text} / ${absent.text}`)
        }
      }
    }
    expect(different).toEqual([])
  }, 120_000)

  it("keeps the address book to its owner", async () => {
    const { clientB, ofA } = shop
    for (const [method, body] of [["GET"], ["POST", { city: "Тверь" }], ["DELETE"]] as const) {
      const at = (id: string) =>
        ask(`/store/customers/me/addresses/${id}`, {
          method,
          headers: clientB.headers,
          body,
          at: server.url,
        })
      const foreign = await at(ofA.address)
      const absent = await at(missing)
      const nameless = (text: string, id: string) => text.replaceAll(id, "…")
      expect(nameless(foreign.text, ofA.address)).toBe(nameless(absent.text, missing))
      expect(foreign.status).toBe(absent.status)
    }
    const book = await shop.clientA.call("GET", `/store/customers/me/addresses/${ofA.address}`)
    expect(book.address).toMatchObject({ city: "Москва" })
  })

  it("is the same door in capitals, with a slash behind it, and by HEAD", async () => {
    const open: string[] = []
    const shut = routes.filter((route) => verdictFor(route, "guest") !== "in")
    for (const route of shut) {
      const question = questionTo(route, idsOfA(shop))
      const [path = "", query] = question.path.split("?")
      const behind = query === undefined ? "" : `?${query}`
      const disguises = [
        { ...question, path: `${route.params.length > 0 ? path : path.toUpperCase()}/${behind}` },
        { ...question, path: path.replace(/^\/\w+/, (part) => part.toUpperCase()) + behind },
        ...(route.method === "GET" ? [{ ...question, method: "HEAD" }] : []),
      ]
      for (const disguise of disguises) {
        const { status } = await askedBy(guest(), disguise)
        if (status < 400 || status >= 500) {
          open.push(`${disguise.method} ${disguise.path} ${status}`)
        }
      }
    }
    expect(open).toEqual([])
  }, 300_000)

  it("lets in whom its row names, and nobody else", async () => {
    const wrong: string[] = []
    const askAll = async (route: Route) => {
      for (const asker of askers) {
        const found = await contradiction(route, asker)
        if (found !== null) wrong.push(found)
      }
    }
    await atOnce(
      routes.filter((route) => !endsLogin(route)),
      { many: 4, work: askAll },
    )
    await atOnce(endingLogins(routes), { many: 1, work: askAll })
    process.stdout.write(`    ${routes.length} routes by ${askers.length} askers\n`)
    expect(wrong).toEqual([])
  }, 600_000)
})
