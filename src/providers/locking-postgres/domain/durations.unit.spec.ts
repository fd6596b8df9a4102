import { jobLeaseMs, leaseMs, waitMs } from "./durations"

describe("durations", () => {
  it.each([
    [undefined, 5000],
    [2, 2000],
    [0, 1000],
    [-3, 1000],
    [Number.NaN, 1000],
    [Infinity, 2 ** 31 - 1],
  ])("a timeout of %p waits %p ms", (timeout, milliseconds) => {
    expect(waitMs(timeout)).toBe(milliseconds)
  })

  it("a job's lease is twenty seconds when nothing is said, and never below a second", () => {
    expect(jobLeaseMs(undefined)).toBe(20_000)
    expect(jobLeaseMs(0.1)).toBe(1000)
  })

  it("a lock acquired without expire does not expire", () => {
    expect(leaseMs(undefined)).toBeNull()
    expect(leaseMs(0)).toBeNull()
    expect(leaseMs(0.2)).toBe(200)
  })

  it.each([-1, Infinity])("an expire of %p is refused", (expire) => {
    expect(() => leaseMs(expire)).toThrow("Lock refused")
  })
})
