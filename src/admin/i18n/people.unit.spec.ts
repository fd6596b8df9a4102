import en from "./people-en"
import ru from "./people-ru"

type Texts = { [key: string]: string | Texts }

const keysOf = (texts: Texts, above = ""): string[] =>
  Object.entries(texts).flatMap(([key, value]) =>
    typeof value === "string" ? [above + key] : keysOf(value, `${above}${key}.`),
  )

const base = (key: string) => key.replace(/_(one|few|many|other)$/, "")
const pluralsOf = (texts: Texts, language: string) => {
  const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions()
  const keys = keysOf(texts)
  const counted = [...new Set(keys.filter((key) => base(key) !== key).map(base))]
  return {
    keys,
    wanted: counted.flatMap((key) => pluralCategories.map((form) => `${key}_${form}`)),
  }
}

describe("the texts of People", () => {
  it("say the same things in both languages", () => {
    const bases = (texts: Texts) => [...new Set(keysOf(texts).map(base))].sort()
    expect(bases(ru)).toEqual(bases(en))
  })

  it.each([
    ["ru", ru],
    ["en", en],
  ])("have every plural form of %s", (language, texts) => {
    const { keys, wanted } = pluralsOf(texts, language)
    expect(wanted.filter((key) => !keys.includes(key))).toEqual([])
  })
})
