import { deadlineAfterWarning, deadlineOf, warningMs } from "./deadline"

const at = (hour: number) => new Date(Date.UTC(2026, 0, 1, hour))
const HOUR = 3_600_000

describe("an unpaid order", () => {
  it("ends after its hours", () => {
    expect(deadlineOf(at(0), 72)).toEqual(at(72))
  })

  it("is warned a day before, or for the last third of a short time", () => {
    expect(warningMs(72)).toBe(24 * HOUR)
    expect(warningMs(6)).toBe(2 * HOUR)
  })

  it("lives on for as long as a warning lasts where that came late", () => {
    expect(deadlineAfterWarning(at(72), { warnedAt: at(48), unpaidHours: 72 })).toEqual(at(72))
    expect(deadlineAfterWarning(at(72), { warnedAt: at(90), unpaidHours: 72 })).toEqual(at(114))
  })
})
