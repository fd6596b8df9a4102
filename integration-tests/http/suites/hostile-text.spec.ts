import fc from "fast-check"
import type { Pool } from "pg"
import { atOnce } from "../../support/at-once"
import { cloneDatabase, openPool } from "../../support/database"
import { faultOf } from "../../support/hostile/judge"
import { send } from "../../support/hostile/send"
import {
  textFieldsOf,
  valuesUnder,
  withText,
  type TextField,
} from "../../support/hostile/text-fields"
import { everythingAtOnce, hostileTexts } from "../../support/hostile/texts"
import { validValue } from "../../support/hostile/valid-value"
import { findKnownIds } from "../../support/router/known-ids"
import type { Route } from "../../support/router/router"
import { startToldServer } from "../../support/router/told-server"
import type { RunningServer } from "../../support/server"
import { furnish, type Furnished } from "../../support/shop/furnished"
import { howMany } from "../../support/size"

/** Names under which Medusa keeps a text in a form of its own, as it says it does. */
const keptInOwnForm = new Set(["handle", "email", "currency_code", "country_code"])

type Outcome = { fault: string | null; taken: boolean }

describe("every text field, given hostile text", () => {
  const texts = howMany({
    small: [everythingAtOnce, "ы".repeat(10_000)],
    whole: [everythingAtOnce, ...hostileTexts],
  })
  let database: Awaited<ReturnType<typeof cloneDatabase>>
  let server: RunningServer
  let pool: Pool
  let fields: TextField[]
  let shop: Furnished
  let known: Map<string, string>

  beforeAll(async () => {
    database = await cloneDatabase()
    pool = openPool(database.url)
    let routes: Route[]
    ;({ server, routes } = await startToldServer({ DATABASE_URL: database.url }))
    shop = await furnish(server.url, pool)
    known = await findKnownIds(pool, routes)
    fields = textFieldsOf(routes)
  }, 180_000)
  afterAll(async () => {
    await server.stop()
    await pool.end()
    await database.drop()
  })

  /** An answer shows other things beside; only what was made of this text is to be judged. */
  const isDamaged = (value: unknown, text: string): boolean =>
    typeof value === "string" &&
    !texts.includes(value) &&
    (value.includes("hacked") || value.includes(text.slice(0, 12)))

  const addressOf = ({ path }: Route) =>
    path.replace(/:(\w+)/g, (_, param: string) => known.get(`${path} ${param}`) ?? "nothing")

  const soundBodies = ({ body }: Route): unknown[] =>
    body
      ? fc.sample(validValue(body, { root: body, name: "", depth: 0, known }), {
          seed: 20261121,
          numRuns: 2,
        })
      : []

  /** What became of one text in one field: the fault, or whether it was taken. */
  const write = async ({ route, path }: TextField, text: string): Promise<Outcome> => {
    const headers = route.path.startsWith("/store") ? shop.clientA.headers : shop.admin.headers
    const name = path.at(-1) ?? ""
    const outcome = { fault: null, taken: false }
    for (const sound of [{}, ...soundBodies(route)]) {
      const body = JSON.stringify(withText(sound, path, text))
      const request = { method: route.method, path: addressOf(route), headers: [], body }
      const reply = await send(request, {
        at: server.url,
        headers: { ...headers, "content-type": "application/json" },
      })
      const fault = faultOf(reply)
      if (fault !== null) return { ...outcome, fault: `${fault}: ${body.slice(0, 300)}` }
      if (reply.status >= 300 || !reply.contentType.startsWith("application/json")) continue
      const given = valuesUnder(JSON.parse(reply.text) as unknown, name)
      const damaged = given.find((value) => isDamaged(value, text))
      if (damaged !== undefined && !keptInOwnForm.has(name)) {
        return { ...outcome, fault: `gives back ${JSON.stringify(damaged).slice(0, 200)}` }
      }
      if (given.includes(text)) return { ...outcome, taken: true }
    }
    return outcome
  }

  it("keeps it as it is or refuses it cleanly", async () => {
    const faults: string[] = []
    const taken = new Set<string>()
    const tryField = async (field: TextField) => {
      const place = `${field.route.key} ${field.path.join(".")}`
      for (const text of texts) {
        const { fault, taken: kept } = await write(field, text)
        if (fault !== null) faults.push(`${place}: ${fault}`)
        if (kept) taken.add(place)
      }
    }
    await atOnce(fields, { many: 4, work: tryField })
    process.stdout.write(`    ${fields.length} text fields, ${taken.size} took and kept it\n`)
    expect(faults).toEqual([])
    // Far fewer would mean that the bodies around the text had become unacceptable.
    expect(taken.size).toBeGreaterThan(60)
  }, 1_200_000)
})
