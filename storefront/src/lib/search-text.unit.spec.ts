import { readSearch, writeSearch } from "./search-text"

describe("the words after the question mark", () => {
  it("are read as a form sends them, a repeated name as a list", () => {
    expect(readSearch("?brand=teplo&brand=stuzha&q=a%20b")).toEqual({
      brand: ["teplo", "stuzha"],
      q: "a b",
    })
  })

  it("cannot reach what every object has", () => {
    const search = readSearch("?__proto__=1&constructor=2")
    expect(search.constructor).toBe("2")
    expect(({} as { polluted?: string }).polluted).toBeUndefined()
  })

  it("are written without what is empty", () => {
    expect(writeSearch({ q: "чай", brand: ["a", "b"], page: 2, sort: undefined, x: "" })).toBe(
      "?q=%D1%87%D0%B0%D0%B9&brand=a&brand=b&page=2",
    )
    expect(writeSearch({})).toBe("")
  })
})
