import { LIFE_MS } from "./domain/durations"
import { LongLeases } from "./long-leases"

const MINUTES_2 = 120_000

const begin = () => {
  const renewed: { key: string; ms: number }[] = []
  const state = { held: 1 }
  const leases = new LongLeases({
    renew: ({ keys, ms }) => {
      renewed.push({ key: keys.join(), ms })
      return Promise.resolve(state.held)
    },
    onFailure: () => undefined,
  })
  return { leases, renewed, state }
}

const pass = (ms: number) => jest.advanceTimersByTimeAsync(ms)

beforeEach(() => jest.useFakeTimers())
afterEach(() => jest.useRealTimers())

describe("a lock acquired for two minutes", () => {
  it("is prolonged by no more than others wait for a killed process, and ends in time", async () => {
    const { leases, renewed } = begin()
    leases.keep({ keys: ["a"], owner: "me", ms: MINUTES_2 })
    await pass(MINUTES_2)
    expect(Math.max(...renewed.map(({ ms }) => ms))).toBe(LIFE_MS)
    expect(renewed.at(-1)?.ms).toBeLessThan(LIFE_MS / 2)
    const count = renewed.length
    await pass(MINUTES_2)
    expect(renewed).toHaveLength(count)
  })

  it("is prolonged no more once it has been released, each key for itself", async () => {
    const { leases, renewed } = begin()
    leases.keep({ keys: ["a", "b"], owner: "me", ms: MINUTES_2 })
    leases.end("me", ["a"])
    leases.end("somebody else", ["b"])
    await pass(LIFE_MS / 2)
    expect(renewed.map(({ key }) => key)).toEqual(["b"])
    leases.end(null)
    await pass(MINUTES_2)
    expect(renewed).toHaveLength(1)
  })

  it("is prolonged no more once somebody else has it", async () => {
    const { leases, renewed, state } = begin()
    leases.keep({ keys: ["a"], owner: "me", ms: MINUTES_2 })
    state.held = 0
    await pass(MINUTES_2)
    expect(renewed).toHaveLength(1)
  })

  it("is prolonged once in a while, though it was asked for twice", async () => {
    const { leases, renewed } = begin()
    leases.keep({ keys: ["a"], owner: "me", ms: MINUTES_2 })
    leases.keep({ keys: ["a"], owner: "me", ms: MINUTES_2 })
    await pass(LIFE_MS / 2)
    expect(renewed).toHaveLength(1)
  })
})

it("a short one is not prolonged", async () => {
  const { leases, renewed } = begin()
  leases.keep({ keys: ["a"], owner: "me", ms: LIFE_MS })
  await pass(LIFE_MS)
  expect(renewed).toEqual([])
})
