import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"

const messagesOf = (language: string) =>
  Object.keys(
    JSON.parse(
      readFileSync(join(__dirname, "..", "messages", `${language}.json`), "utf8"),
    ) as object,
  ).filter((key) => key !== "$schema")

const sources = readdirSync(__dirname, { recursive: true, encoding: "utf8" })
  .filter((file) => /\.tsx?$/.test(file) && !/^paraglide|\.spec\./.test(file))
  .map((file) => readFileSync(join(__dirname, file), "utf8"))
  .join("\n")

it("is said in both languages, whatever is said", () => {
  expect(messagesOf("en").sort()).toEqual(messagesOf("ru").sort())
})

it("is said somewhere, whatever there are words for", () => {
  const said = new Set([...sources.matchAll(/\bm\.(\w+)/g)].map(([, key]) => key))
  const computed = [...sources.matchAll(/m\[`([^`]+)`\]/g)].map(
    ([, key = ""]) => new RegExp(`^${key.replace(/\$\{[^}]+\}/g, ".+")}$`),
  )
  const unsaid = messagesOf("en").filter(
    (key) => !said.has(key) && !computed.some((pattern) => pattern.test(key)),
  )
  expect(unsaid).toEqual([])
})
