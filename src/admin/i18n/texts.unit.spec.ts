import texts from "./index"

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

const namespaces = Object.keys(texts.en) as (keyof typeof texts.en)[]

describe.each(namespaces)("the texts of %s", (namespace) => {
  it("say the same things in both languages", () => {
    const bases = (told: Texts) => [...new Set(keysOf(told).map(base))].sort()
    expect(bases(texts.ru[namespace])).toEqual(bases(texts.en[namespace]))
  })

  it.each(["ru", "en"] as const)("have every plural form of %s", (language) => {
    const { keys, wanted } = pluralsOf(texts[language][namespace], language)
    expect(wanted.filter((key) => !keys.includes(key))).toEqual([])
  })
})
