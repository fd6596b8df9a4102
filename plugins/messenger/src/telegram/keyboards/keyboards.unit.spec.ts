import { monthKeyboard } from "./month"
import { pageOf, pagerRow } from "./pager"

const labels = (rows: { label: string }[][]) => rows.map((row) => row.map(({ label }) => label))

describe("a month", () => {
  const wish = {
    today: "2026-11-27",
    pick: (day: string) => `day:${day}`,
    turnTo: (month: string) => `month:${month}`,
  }

  it("goes from Monday to Sunday, and what is past cannot be chosen", () => {
    const rows = monthKeyboard("ru", { ...wish, month: "2026-11" })
    expect(labels(rows).slice(0, 3)).toEqual([
      [" ", "ноябрь 2026 г.", "›"],
      ["пн", "вт", "ср", "чт", "пт", "сб", "вс"],
      [" ", " ", " ", " ", " ", " ", "·"],
    ])
    expect(labels(rows).at(-2)).toEqual(["·", "·", "·", "·", "[27]", "28", "29"])
    expect(rows.flat().find(({ label }) => label === "28")).toMatchObject({
      data: "day:2026-11-28",
    })
    expect(rows[2]?.at(-1)).toMatchObject({ data: "month:2026-11" })
  })

  it("turns over the year, and knows February", () => {
    const december = monthKeyboard("en", { ...wish, month: "2026-12" })
    expect(december[0]).toMatchObject([{ data: "month:2026-11" }, {}, { data: "month:2027-01" }])
    const february = monthKeyboard("en", { ...wish, month: "2028-02" })
    expect(labels(february).flat()).toContain("29")
    expect(labels(february).flat()).not.toContain("30")
    expect(february[0]?.[1]?.label).toBe("February 2028")
  })
})

describe("a month that was forged is the present one", () => {
  const wish = { today: "2026-11-27", pick: (day: string) => day, turnTo: (day: string) => day }

  it.each(["", "x", "2026-13", "2026-00", "999999999-01", "2026-11-27"])("as %p", (month) => {
    expect(monthKeyboard("en", { ...wish, month })[0]?.[1]?.label).toBe("November 2026")
  })
})

describe("pages", () => {
  const items = Array.from({ length: 23 }, (_, index) => index)

  it.each([
    [1, 1, [0, 10]],
    [3, 3, [20, 23]],
    [99, 3, [20, 23]],
    [-1, 1, [0, 10]],
    [Number.NaN, 1, [0, 10]],
  ])("page %p is page %p", (wanted, page, [from, to]) => {
    expect(pageOf(items, wanted, 10)).toEqual({ page, pages: 3, items: items.slice(from, to) })
  })

  it("have ways to their neighbours, and none where all is on one", () => {
    const toPage = (page: number) => `p:${page}`
    expect(labels(pagerRow("en", { page: 2, pages: 3, toPage }))).toEqual([
      ["‹ Back", "2 of 3", "Next ›"],
    ])
    expect(labels(pagerRow("ru", { page: 1, pages: 3, toPage }))).toEqual([["1 из 3", "Вперёд ›"]])
    expect(pagerRow("en", { page: 1, pages: 1, toPage })).toEqual([])
  })
})
