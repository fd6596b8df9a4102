import { globSync, readFileSync } from "node:fs"
import { dirname, join, relative } from "node:path"
import { cloneDatabase } from "../../support/database"
import type { Route } from "../../support/router/router"
import { startToldServer } from "../../support/router/told-server"
import type { RunningServer } from "../../support/server"
import { demanded } from "../../support/settings"

const folders = () => [
  join(dirname(require.resolve("@medusajs/medusa/package.json")), "dist/api"),
  join(demanded("TEST_SERVER_DIR"), "src/api"),
  ...globSync("plugins/*/.medusa/server/src/api"),
]

const pathOf = (folder: string, file: string) =>
  `/${relative(folder, dirname(file))}`.replace(/\[(\w+)\]/g, ":$1")

/** Routes as the folders have them, read as text: a second opinion that runs none of them. */
const routesInFiles = (folder: string): string[] =>
  globSync("**/route.js", { cwd: folder }).flatMap((file) => {
    const text = readFileSync(join(folder, file), "utf8")
    if (/defineFileConfig/.test(text)) return []
    const methods = [...text.matchAll(/^exports\.(GET|POST|PUT|PATCH|DELETE) = /gm)]
    return [...new Set(methods.map(([, method = ""]) => method))].map(
      (method) => `${method} ${pathOf(folder, join(folder, file))}`,
    )
  })

describe("the routes a test is told of", () => {
  let database: Awaited<ReturnType<typeof cloneDatabase>>
  let server: RunningServer
  let keys: Set<string>
  let routes: Route[]

  beforeAll(async () => {
    database = await cloneDatabase()
    ;({ server, routes } = await startToldServer({ DATABASE_URL: database.url }))
    keys = new Set(routes.map(({ key }) => key))
  })
  afterAll(async () => {
    await server.stop()
    await database.drop()
  })

  it("are all that stand in files, Medusa's own and the plugins' too", () => {
    const inFiles = folders().flatMap(routesInFiles)
    expect(inFiles.length).toBeGreaterThan(400)
    expect(inFiles.filter((key) => !keys.has(key))).toEqual([])
  })

  it("are what a router has that was put there by no file as well", () => {
    for (const key of ["GET /health", "GET /ready", "GET /app", "GET /static/:file"]) {
      expect(keys).toContain(key)
    }
  })

  it("are no middlewares", () => {
    expect([...keys].filter((key) => key.includes("*"))).toEqual([])
  })

  it("come with what their middlewares check", () => {
    const made = routes.find(({ key }) => key === "POST /admin/products")
    expect(made?.body?.properties).toHaveProperty("title")
    const listed = routes.find(({ key }) => key === "GET /store/products")
    expect(listed?.query?.properties).toHaveProperty("limit")
  })
})
