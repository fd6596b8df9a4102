import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"

type Message = string | { declarations: string[]; match: Record<string, string> }[]

const wordsIn = (language: string): [string, Message][] => {
  const file = join(__dirname, "..", "messages", `${language}.json`)
  const all = JSON.parse(readFileSync(file, "utf8")) as Record<string, Message>
  return Object.entries(all).filter(([key]) => key !== "$schema")
}

const messagesOf = (language: string) => wordsIn(language).map(([key]) => key)

const countingIn = (language: string) =>
  wordsIn(language).flatMap(([key, message]) =>
    typeof message === "string" ? [] : message.map(({ match }) => ({ key, match })),
  )

const namesIn = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name)

/** What a message has to be told. */
const toldIn = (message: Message): string[] => {
  const told =
    typeof message === "string"
      ? namesIn(message)
      : message.flatMap(({ match }) => Object.values(match).flatMap(namesIn))
  return [...new Set(told)].sort()
}

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

it.each(["ru", "en"])("is counted in every form that there is: %s", (language) => {
  const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions()
  const forms = pluralCategories.map((form) => `form=${form}`).sort()
  const counting = countingIn(language)
  expect(counting.length).toBeGreaterThan(5)
  for (const { key, match } of counting) {
    expect({ key, forms: Object.keys(match).sort() }).toEqual({ key, forms })
  }
})

it("is told the same in both languages", () => {
  const english = new Map(wordsIn("en"))
  for (const [key, message] of wordsIn("ru")) {
    expect({ key, told: toldIn(english.get(key) ?? "") }).toEqual({ key, told: toldIn(message) })
  }
})
