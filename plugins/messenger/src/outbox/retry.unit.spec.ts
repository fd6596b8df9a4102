import { delayBefore, MOST_ATTEMPTS } from "./retry"

describe("the time until the next attempt", () => {
  it("doubles, up to an hour", () => {
    const delays = [1, 2, 3, 10, 11, 20].map((attempt) => delayBefore({ attempt, random: () => 1 }))
    expect(delays).toEqual([5_000, 10_000, 20_000, 2_560_000, 3_600_000, 3_600_000])
  })

  it("differs by up to a half, so that what failed together is not tried together", () => {
    expect(delayBefore({ attempt: 2, random: () => 0 })).toBe(5_000)
    expect(delayBefore({ attempt: 2, random: () => 0.5 })).toBe(7_500)
  })

  it("adds up to long enough for somebody to repair what is broken", () => {
    const shortest = Array.from({ length: MOST_ATTEMPTS - 1 }, (_, index) =>
      delayBefore({ attempt: index + 1, random: () => 0 }),
    ).reduce((sum, one) => sum + one, 0)
    expect(shortest).toBeGreaterThan(4 * 3_600_000)
  })
})
