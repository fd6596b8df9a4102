import type { Pool } from "pg"
import { ask } from "../../support/ask"
import { cloneDatabase, openPool } from "../../support/database"
import { bombard, percentile, type Bombardment } from "../../support/hostile/bombard"
import { endingLogins, endsLogin } from "../../support/matrix/ends-login"
import { findKnownIds } from "../../support/router/known-ids"
import { isOurs, type Route } from "../../support/router/router"
import { startToldServer } from "../../support/router/told-server"
import type { RunningServer } from "../../support/server"
import { furnish, type Furnished } from "../../support/shop/furnished"
import { howMany } from "../../support/size"

const MINUTES = 60_000

/** What the process itself says went wrong outside any answer. */
const straysIn = (log: string): string[] =>
  log.split("\n").filter((line) => /unhandled_rejection|uncaught_exception/.test(line))

describe("every route, given hostile input", () => {
  const cases = {
    ours: howMany({ small: 20, whole: 500 }),
    medusas: howMany({ small: 5, whole: 500 }),
  }
  // A storm has the machine to itself; other tests need not.
  const slowest = howMany({ small: 5000, whole: 1000 })
  const seeds = howMany({ small: [20261121], whole: [1, 2, 3] })
  let database: Awaited<ReturnType<typeof cloneDatabase>>
  let server: RunningServer
  let pool: Pool
  let routes: Route[]
  let shop: Furnished
  let known: Map<string, string>

  beforeAll(async () => {
    database = await cloneDatabase()
    pool = openPool(database.url)
    ;({ server, routes } = await startToldServer({ DATABASE_URL: database.url }))
    shop = await furnish(server.url, pool)
    known = await findKnownIds(pool, routes)
  }, 180_000)
  afterAll(async () => {
    await server.stop()
    await pool.end()
    await database.drop()
  })

  /** Whoever had lost the login on the way would only have met the wall. */
  const expectStillIn = async (headers: Record<string, string>) => {
    if (!headers.authorization) return
    const isAdmin = headers === shop.admin.headers
    const path = isAdmin ? "/admin/users/me" : "/store/customers/me"
    expect((await ask(path, { headers, at: server.url })).status).toBe(200)
  }

  const attack = async (headers: Record<string, string>, share = 1): Promise<Bombardment> => {
    const key = { "x-publishable-api-key": shop.publishableKey }
    const casesFor = (route: Route) =>
      Math.max(1, Math.round((isOurs(route) ? cases.ours : cases.medusas) * share))
    const options = { at: server.url, headers: { ...key, ...headers }, known, seeds, casesFor }
    const result = await bombard(
      routes.filter((route) => !endsLogin(route)),
      options,
    )
    await expectStillIn(headers)
    await bombard(endingLogins(routes), { ...options, result })
    const { milliseconds, statuses } = result
    process.stdout.write(
      `    ${milliseconds.length} requests, p99 ${Math.round(percentile(milliseconds, 0.99))} ms, ` +
        `${JSON.stringify(Object.fromEntries(statuses))}\n`,
    )
    return result
  }

  const expectUnharmed = ({ faults, milliseconds }: Bombardment) => {
    expect(faults).toEqual([])
    expect(straysIn(server.log())).toEqual([])
    expect(server.child.exitCode).toBeNull()
    expect(percentile(milliseconds, 0.99)).toBeLessThanOrEqual(slowest)
  }

  it(
    "from an administrator, who passes the wall and reaches the inside, refuses it cleanly",
    async () => {
      expectUnharmed(await attack(shop.admin.headers))
    },
    howMany({ small: 10, whole: 240 }) * MINUTES,
  )

  it(
    "from a client, does so too",
    async () => {
      expectUnharmed(await attack(shop.clientA.headers, 0.25))
    },
    howMany({ small: 5, whole: 120 }) * MINUTES,
  )

  it(
    "from a guest, does so too",
    async () => {
      expectUnharmed(await attack({}, 0.25))
    },
    howMany({ small: 5, whole: 120 }) * MINUTES,
  )
})
