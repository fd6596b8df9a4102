import { createFreshness } from "./freshness"

const house = () => {
  const view = { version: 1, behind: false, waiting: 0, asked: 0, caughtUp: 0, time: 0 }
  const givenUp: unknown[] = []
  const freshness = createFreshness({
    now: () => view.time,
    readState: () => {
      view.asked += 1
      const { version, behind, waiting } = view
      return Promise.resolve({
        version: String(version),
        begun: true,
        behind,
        fewWait: waiting > 0 && waiting <= 5,
      })
    },
    catchUp: () => {
      view.caughtUp += 1
      view.version += 1
      view.waiting = Math.max(0, view.waiting - 1)
      view.behind = view.waiting > 0
      return Promise.resolve()
    },
    onGivenUp: (error) => givenUp.push(error),
  })
  return { view, freshness, givenUp }
}

describe("freshness", () => {
  it("believes what it knows for a twentieth of a second", async () => {
    const { view, freshness } = house()
    expect(freshness.isSure()).toBe(false)
    await freshness.ask()
    view.time = 49
    expect(freshness.isSure()).toBe(true)
    view.time = 50
    expect(freshness.isSure()).toBe(false)
  })

  it("is not sure after an own change until the view has it", async () => {
    const { view, freshness } = house()
    await freshness.ask()
    view.behind = true
    freshness.acknowledge()
    expect(freshness.isSure()).toBe(false)
    await freshness.afterOwnWrites()
    expect(freshness.isSure()).toBe(true)
    expect(freshness.isCurrent(2)).toBe(true)
    expect(view.caughtUp).toBe(1)
  })

  it("lets the view be when the change did not concern it", async () => {
    const { view, freshness } = house()
    freshness.acknowledge()
    await freshness.afterOwnWrites()
    expect(view.caughtUp).toBe(0)
  })

  it("does not take a look that began before a change for one after it", async () => {
    const { view, freshness } = house()
    freshness.acknowledge()
    const first = freshness.afterOwnWrites()
    view.behind = true
    freshness.acknowledge()
    await Promise.all([first, freshness.afterOwnWrites()])
    expect(view.caughtUp).toBe(1)
    expect(freshness.isSure()).toBe(true)
  })

  it("looks once for many who wait", async () => {
    const { view, freshness } = house()
    freshness.acknowledge()
    await Promise.all(Array.from({ length: 20 }, () => freshness.afterOwnWrites()))
    expect(view.asked).toBe(1)
  })

  it.each([
    ["every portion of a change that touches many", 3, 0],
    ["one portion where the whole shop waits", 60, 59],
  ])("takes in %s", async (_, waiting, left) => {
    const { view, freshness } = house()
    Object.assign(view, { behind: true, waiting })
    freshness.acknowledge()
    await freshness.afterOwnWrites()
    expect(view.waiting).toBe(left)
  })

  it("goes on with what there is when catching up fails", async () => {
    const { view, freshness, givenUp } = house()
    view.behind = true
    freshness.acknowledge()
    const failing = createFreshness({
      readState: () => Promise.resolve({ version: "1", begun: true, behind: true, fewWait: true }),
      catchUp: () => Promise.reject(new Error("busy")),
      onGivenUp: (error) => givenUp.push(error),
    })
    failing.acknowledge()
    await failing.afterOwnWrites()
    expect(givenUp).toHaveLength(1)
  })
})
