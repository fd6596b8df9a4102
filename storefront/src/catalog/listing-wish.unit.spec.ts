import {
  changed,
  countFilters,
  isLookedFor,
  queryOf,
  readWish,
  withoutFilters,
} from "./listing-wish"

describe("readWish", () => {
  it("understands what a form sends", () => {
    const search = {
      brand: "teplo",
      price_min: "3 000",
      available: "true",
      sort: "price_asc",
      page: "2",
    }
    expect(readWish(search)).toEqual({
      brand: ["teplo"],
      price_min: "3000",
      available: "true",
      sort: "price_asc",
      page: 2,
    })
  })

  it("knows one category, the last that is named", () => {
    expect(readWish({ category: ["kitchen", " tea "] })).toEqual({ category: "tea" })
    expect(countFilters({ q: "чай", category: "tea" })).toBe(1)
    expect(withoutFilters({ q: "чай", category: "tea" })).toEqual({ q: "чай" })
  })

  it.each([
    { category: "" },
    { category: "a\u0000" },
    { sort: "'; drop table" },
    { page: "-1" },
    { page: "1" },
    { page: "99999999" },
    { price_min: "cheap" },
    { available: "yes" },
    { brand: [] },
    { q: "   " },
    { unknown: "x" },
    { brand: { a: 1 } },
  ])("passes over %j", (search) => {
    expect(readWish(search)).toEqual({})
  })

  it("gives one choice one address, in whatever order it was made", () => {
    expect(readWish({ brand: ["b", "a", "b"] })).toEqual(readWish({ brand: ["a", "b"] }))
  })

  it("is content with its own answer", () => {
    const wish = readWish({ q: "чай", brand: ["a"], price_max: "10,5", page: 3 })
    expect(readWish({ ...wish })).toEqual(wish)
  })
})

describe("a change of the wish", () => {
  it("begins at the first page and keeps the rest", () => {
    expect(changed({ q: "чай", brand: ["a"], page: 3 }, { available: "true" })).toEqual({
      q: "чай",
      brand: ["a"],
      available: "true",
    })
  })

  it("keeps words and order when the filters are dropped", () => {
    expect(withoutFilters({ q: "чай", sort: "title", brand: ["a"], page: 2 })).toEqual({
      q: "чай",
      sort: "title",
    })
  })
})

it("counts a price as one filter", () => {
  expect(
    countFilters({ brand: ["a", "b"], price_min: "1", price_max: "2", available: "true" }),
  ).toBe(4)
  expect(countFilters({ q: "чай", sort: "title" })).toBe(0)
})

it("knows what the catalogue counts only so far", () => {
  expect(isLookedFor({ q: "чай" })).toBe(true)
  expect(isLookedFor({ price_max: "100" })).toBe(true)
  expect(isLookedFor({ brand: ["a"], available: "true", sort: "title" })).toBe(false)
})

it("asks the catalogue for the page by its offset", () => {
  const query = new URLSearchParams(queryOf({ brand: ["a", "b"], page: 3 }, { locale: "ru" }))
  expect(query.getAll("brand")).toEqual(["a", "b"])
  expect(Object.fromEntries(query)).toMatchObject({ locale: "ru", limit: "24", offset: "48" })
})
