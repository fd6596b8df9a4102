import { noSoonerThan } from "./no-sooner-than"

const timed = async (work: () => Promise<unknown>) => {
  const started = performance.now()
  const outcome = await noSoonerThan(60, work).catch((error: unknown) => error)
  return { outcome, took: performance.now() - started }
}

describe("what is done no sooner than", () => {
  it("takes its time, whether it is much, little, or fails", async () => {
    const failure = new Error("no")
    for (const [work, expected] of [
      [() => Promise.resolve("done"), "done"],
      [() => Promise.reject(failure), failure],
    ] as const) {
      const { outcome, took } = await timed(work)
      expect(outcome).toBe(expected)
      // Timers may fire a moment early.
      expect(took).toBeGreaterThan(55)
    }
  })
})
