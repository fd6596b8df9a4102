import { createPace } from "./pace"

describe("a pace", () => {
  it("spreads what comes at once over the time it takes", async () => {
    const pace = createPace(100)
    const started = performance.now()
    await Promise.all(Array.from({ length: 11 }, () => pace()))
    // Ten times ten milliseconds, of which a timer of Node's may be one or two early.
    expect(performance.now() - started).toBeGreaterThanOrEqual(97)
  })

  it("keeps nobody waiting where there is none", async () => {
    const pace = createPace(undefined)
    await Promise.all(Array.from({ length: 1_000 }, () => pace()))
  })
})
