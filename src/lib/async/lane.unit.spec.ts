import { createLane } from "./lane"

const job = () => {
  let finish = (): void => undefined
  let fail = (_: Error): void => undefined
  const done = new Promise<void>((resolve, reject) => {
    finish = resolve
    fail = reject
  })
  return { done, finish, fail }
}

const turn = () => new Promise((resolve) => setImmediate(resolve))

describe("a lane", () => {
  it("lets so many jobs run and the next when one is done, in the order they came", async () => {
    const inLane = createLane(2)
    const jobs = [job(), job(), job(), job()]
    const begun: number[] = []
    const all = jobs.map(({ done }, index) =>
      inLane(() => {
        begun.push(index)
        return done
      }),
    )
    await turn()
    expect(begun).toEqual([0, 1])
    jobs[1]?.finish()
    await turn()
    expect(begun).toEqual([0, 1, 2])
    for (const { finish } of jobs) finish()
    await Promise.all(all)
    expect(begun).toEqual([0, 1, 2, 3])
  })

  it("goes on after a job that failed", async () => {
    const inLane = createLane(1)
    const broken = job()
    const first = inLane(() => broken.done)
    const second = inLane(() => Promise.resolve("done"))
    broken.fail(new Error("broken"))
    await expect(first).rejects.toThrow("broken")
    await expect(second).resolves.toBe("done")
  })

  it("passes over who has given up waiting", async () => {
    const inLane = createLane(1)
    const first = job()
    const impatient = new AbortController()
    const begun: string[] = []
    const all = [
      inLane(() => first.done),
      inLane(() => Promise.resolve(begun.push("impatient")), impatient.signal),
      inLane(() => Promise.resolve(begun.push("patient"))),
    ]
    impatient.abort(new Error("gone"))
    await expect(all[1]).rejects.toThrow("gone")
    first.finish()
    await all[2]
    expect(begun).toEqual(["patient"])
    await expect(inLane(() => Promise.resolve("free"))).resolves.toBe("free")
  })

  it("does not begin for who has gone before he came", async () => {
    const inLane = createLane(1)
    const late = inLane(() => Promise.resolve("begun"), AbortSignal.abort(new Error("gone")))
    await expect(late).rejects.toThrow("gone")
    await expect(inLane(() => Promise.resolve("free"))).resolves.toBe("free")
  })
})
