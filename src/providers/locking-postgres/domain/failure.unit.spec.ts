import { asDatabaseError, isPassing, leavesConnection } from "./failure"

const withCode = (code: string) => Object.assign(new Error(code), { code })

describe("failures", () => {
  it.each([
    ["57P01", true, false],
    ["08006", true, false],
    ["40P01", true, true],
    ["53300", true, true],
    ["57014", true, true],
    ["42883", false, true],
    ["ECONNREFUSED", true, false],
  ])("%s: passes %p, leaves the connection usable %p", (code, passes, leaves) => {
    expect(isPassing(withCode(code))).toBe(passes)
    expect(leavesConnection(withCode(code))).toBe(leaves)
  })

  it("a broken line without a code is known as a database that is away", () => {
    expect(asDatabaseError(new Error("Connection terminated"))).toMatchObject({ code: "08006" })
    expect(asDatabaseError(withCode("42883"))).toMatchObject({ code: "42883" })
    expect(asDatabaseError("gone")).toMatchObject({ message: "gone", code: "08006" })
  })
})
