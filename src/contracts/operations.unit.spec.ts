import { globSync, readFileSync } from "node:fs"
import { dirname, relative, resolve } from "node:path"
import { operations } from "./operations"

const api = resolve(__dirname, "../api")
// Answered ahead of the router, so no route file holds them.
const ofTheServerItself = ["get /health", "get /ready"]

const pathOf = (file: string) =>
  `/${relative(api, dirname(file))}`.replace(/\[(\w+)\]/g, ":$1").replace(/\/$/, "")

const routesInFiles = globSync("**/route.ts", { cwd: api })
  .map((file) => resolve(api, file))
  .flatMap((file) =>
    [
      ...readFileSync(file, "utf8").matchAll(
        /export (?:const|async function|function) (GET|POST|PUT|PATCH|DELETE)\b/g,
      ),
    ].map(([, method = ""]) => `${method.toLowerCase()} ${pathOf(file)}`),
  )

describe("the API document", () => {
  const described = operations.map(({ method, path }) => `${method} ${path}`)

  it("has an entry for every route of ours and none without a route", () => {
    expect(described.sort()).toEqual([...routesInFiles, ...ofTheServerItself].sort())
  })

  it("has each entry once", () => {
    expect(new Set(described).size).toBe(described.length)
  })
})
