import { problemsOfCard } from "./card-rules"
import { outcomeOf, testCards } from "./test-cards"

describe("the test numbers", () => {
  it.each(testCards)("$number is one that a form takes", ({ number, outcome }) => {
    expect(problemsOfCard({ number, expiry: "12/30", cvc: "000" }, "2026-11")).toEqual([])
    expect(outcomeOf(number.replaceAll(" ", "-"))).toBe(outcome)
  })

  it("are all that there are", () => {
    expect(outcomeOf("4111 1111 1111 1111")).toBeNull()
    expect(outcomeOf("")).toBeNull()
  })
})
