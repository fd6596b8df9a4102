import { globSync, readFileSync } from "node:fs"
import { dirname, resolve } from "node:path"
import { catalogPatterns } from "../server/catalog/routes"
import { operations } from "./operations"

const api = resolve(__dirname, "../api")
// Answered ahead of the router, so no route file holds them.
const ofTheServerItself = ["/health", "/ready", ...catalogPatterns].map((path) => `get ${path}`)

const routesOfPlugin = resolve(__dirname, "../../plugins/messenger/src/api")

const pathOf = (file: string) =>
  `/${dirname(file)}`.replace(/\[(\w+)\]/g, ":$1").replace(/\/\.?$/, "")

const routesIn = (folder: string) =>
  globSync("**/route.ts", { cwd: folder }).flatMap((file) =>
    [
      ...readFileSync(resolve(folder, file), "utf8").matchAll(
        /export (?:const|async function|function) (GET|POST|PUT|PATCH|DELETE)\b/g,
      ),
    ].map(([, method = ""]) => `${method.toLowerCase()} ${pathOf(file)}`),
  )

const routesInFiles = [...routesIn(api), ...routesIn(routesOfPlugin)]

describe("the API document", () => {
  const described = operations.map(({ method, path }) => `${method} ${path}`)

  it("has an entry for every route of ours and none without a route", () => {
    expect(described.sort()).toEqual([...routesInFiles, ...ofTheServerItself].sort())
  })

  it("has each entry once", () => {
    expect(new Set(described).size).toBe(described.length)
  })
})
