import { renewWhileRunning } from "./renewal"

describe("renewWhileRunning", () => {
  beforeEach(() => jest.useFakeTimers())
  afterEach(() => jest.useRealTimers())

  const begin = (renew: () => Promise<number>) => {
    const failures: unknown[] = []
    const onFailure = (error: unknown) => failures.push(error)
    const renewal = renewWhileRunning({ keys: ["a", "b"], leaseMs: 900, renew, onFailure })
    return { renewal, failures }
  }

  it("prolongs every third of the lease until it is stopped", async () => {
    const renew = jest.fn(() => Promise.resolve(2))
    const { renewal } = begin(renew)
    await jest.advanceTimersByTimeAsync(3000)
    expect(renew).toHaveBeenCalledTimes(10)
    expect(renewal.signal.aborted).toBe(false)
    renewal.stop()
    await jest.advanceTimersByTimeAsync(3000)
    expect(renew).toHaveBeenCalledTimes(10)
    expect(renewal.signal.aborted).toBe(false)
  })

  it("aborts as soon as one of the keys is gone", async () => {
    const { renewal } = begin(() => Promise.resolve(1))
    await jest.advanceTimersByTimeAsync(300)
    expect(renewal.signal.reason).toMatchObject({ code: "locking_lost" })
  })

  it("outlives failures", async () => {
    let left = 4
    const { renewal, failures } = begin(() =>
      left-- > 0 ? Promise.reject(new Error("away")) : Promise.resolve(2),
    )
    await jest.advanceTimersByTimeAsync(800)
    expect(failures).toHaveLength(4)
    await jest.advanceTimersByTimeAsync(3000)
    expect(renewal.signal.aborted).toBe(false)
  })

  it("aborts before the lease ends when nothing comes through, or no answer at all", async () => {
    const { renewal } = begin(() => new Promise<number>(() => undefined))
    await jest.advanceTimersByTimeAsync(809)
    expect(renewal.signal.aborted).toBe(false)
    await jest.advanceTimersByTimeAsync(2)
    expect(renewal.signal.aborted).toBe(true)
  })
})
