import { readFileSync } from "node:fs"
import { resolve } from "node:path"
import { operations } from "./operations"

const caddyfile = readFileSync(resolve(__dirname, "../../deploy/Caddyfile"), "utf8")
const patterns = (/@backend path (.+)/.exec(caddyfile)?.[1] ?? "").split(" ")

const passedOn = (path: string) =>
  patterns.some((pattern) =>
    pattern.endsWith("/*") ? path.startsWith(pattern.slice(0, -1)) : path === pattern,
  )

// Each process answers these for itself; nobody outside asks.
const ofEachProcess = new Set(["/health", "/ready"])

it("sends every operation of the API past the storefront to the backend", () => {
  const lost = operations
    .map(({ path }) => path)
    .filter((path) => !ofEachProcess.has(path) && !passedOn(path))
  expect(lost).toEqual([])
})

it("leaves the pages of the shop to the storefront", () => {
  const shown = ["/", "/catalog", "/category/kitchen", "/product/x", "/en/", "/sitemap.xml"]
  const ofPersons = ["/account", "/account/login", "/account/reset", "/account/change-password"]
  for (const page of [...shown, ...ofPersons]) expect([page, passedOn(page)]).toEqual([page, false])
})
