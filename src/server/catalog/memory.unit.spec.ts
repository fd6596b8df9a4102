import { createMemory } from "./memory"

const answer = (size: number) => ({ version: 1, bytes: Buffer.alloc(size), etag: '"x"' })

describe("the memory of ready answers", () => {
  it("never holds more than it may, and forgets what was used least lately", () => {
    const memory = createMemory(100_000)
    for (let number = 0; number < 100; number += 1) {
      memory.put(`/${number}`, answer(5000))
      memory.get("/0")
      expect(memory.bytes()).toBeLessThanOrEqual(100_000)
    }
    expect(memory.get("/0")).toBeDefined()
    expect(memory.get("/1")).toBeUndefined()
    expect(memory.get("/99")).toBeDefined()
  })

  it("counts an address once, however often it is put", () => {
    const memory = createMemory(100_000)
    memory.put("/", answer(5000))
    const once = memory.bytes()
    memory.put("/", answer(5000))
    expect(memory.bytes()).toBe(once)
  })

  it("keeps nothing that is large by itself, nor the old answer in its place", () => {
    const memory = createMemory(100_000)
    memory.put("/", answer(10))
    memory.put("/", answer(50_000))
    expect(memory.get("/")).toBeUndefined()
    expect(memory.bytes()).toBe(0)
  })
})
