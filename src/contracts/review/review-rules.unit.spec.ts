import { lengthOfReview, problemsOfReview, reviewTextOf } from "./review-rules"

const letters = (count: number) => "ы".repeat(count)
const problemsOf = (text: string, rating: number | null = 5) => problemsOfReview({ rating, text })
const ofText = (reason: string) => [{ field: "text", reason }]

describe("how long a review is", () => {
  it.each([
    ["letters", "Чайник", 6],
    ["a letter with its accent apart", "Й".normalize("NFD"), 1],
    ["a family", "👨‍👩‍👧‍👦", 1],
    ["a flag", "🇷🇺", 1],
    ["blanks around it", "  чай  \n", 3],
    ["blanks within it", "чай   \r\n\r\n кофе", 8],
    ["nothing but blanks", " \t\n\u00a0", 0],
    ["nothing that can be seen", "\u200b\u3164\u2800\u2060", 0],
  ])("is counted as people see it: %s", (_, text, length) => {
    expect(lengthOfReview(text)).toBe(length)
  })
})

describe("what is wrong with a review", () => {
  it.each([100, 500])("is nothing at %s signs", (count) => {
    expect(problemsOf(letters(count))).toEqual([])
  })

  it.each([
    ["", "required"],
    [" ".repeat(200), "required"],
    ["\u3164".repeat(200), "required"],
    [letters(99), "too_short"],
    [`${letters(99)}${" ".repeat(50)}`, "too_short"],
    [`а${" ".repeat(200)}б`, "too_short"],
    [letters(501), "too_long"],
    [`а${"\u0301".repeat(2000)}`, "too_long"],
  ])("is told of its text (%#)", (text, reason) => {
    expect(problemsOf(text)).toEqual(ofText(reason))
  })

  it("is not the number of signs of a composed one", () => {
    expect(problemsOf("👨‍👩‍👧".repeat(100))).toEqual([])
  })

  it.each([
    [null, "required"],
    [0, "invalid"],
    [6, "invalid"],
    [4.5, "invalid"],
    [Number.NaN, "invalid"],
  ])("is told of the rating %s", (rating, reason) => {
    expect(problemsOf(letters(100), rating)).toEqual([{ field: "rating", reason }])
  })

  it("is told of every field at once", () => {
    expect(problemsOf("", null).map(({ field }) => field)).toEqual(["rating", "text"])
  })
})

describe("a review as it is kept", () => {
  it("has one sign for the end of a line, and no blanks around it", () => {
    expect(reviewTextOf(" Хорош.\r\nБерите!\n")).toBe("Хорош.\nБерите!")
  })
})
