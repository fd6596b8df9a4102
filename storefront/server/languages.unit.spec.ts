import { languageOf } from "./languages"

describe("the language of an address", () => {
  it.each([
    ["/", "ru"],
    ["/en", "en"],
    ["/en/", "en"],
    ["/en?q=1", "en"],
    ["/en/_serverFn/getHome", "en"],
    ["/english", "ru"],
    ["/product/en/", "ru"],
    ["/_serverFn/getHome", "ru"],
  ])("%s is %s", (path, language) => {
    expect(languageOf(path)).toBe(language)
  })
})
