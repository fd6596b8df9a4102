import { setTimeout as pause } from "node:timers/promises"
import {
  type LockingHouse,
  meeting,
  MEDUSAS_IN_MEMORY,
  MEDUSAS_POSTGRES,
  openLockingHouse,
  OURS,
} from "./locking-house"

// Why there is a provider of our own. If Medusa mends a fault, its half of the test turns red.
describe("faults of Medusa's own lock providers", () => {
  let house: LockingHouse

  beforeAll(async () => {
    house = await openLockingHouse()
  })
  afterAll(() => house.close())

  const nothing = () => Promise.resolve("done")

  /** Somebody holds X; one waits for X and Y, another for Y and X; then X is given back. */
  const crossTwoOrders = async (provider: string) => {
    const { locking } = house
    const [x, y] = [`${provider}:x`, `${provider}:y`]
    const isHeld = meeting()
    const mayEnd = meeting()
    const holder = locking.execute(
      x,
      () => {
        isHeld.happen()
        return mayEnd.happens
      },
      { provider },
    )
    await isHeld.happens
    const waiting = [
      locking.execute([x, y], nothing, { provider, timeout: 1 }),
      locking.execute([y, x], nothing, { provider, timeout: 1 }),
    ]
    mayEnd.happen()
    await holder
    const outcomes = (await Promise.allSettled(waiting)).map(({ status }) => status)
    const later = await Promise.allSettled(
      [x, y].map((key) => locking.execute(key, nothing, { provider, timeout: 1 })),
    )
    return { outcomes, later: later.map(({ status }) => status) }
  }

  it("in memory: two buyers of the same two things lock them until the next restart", async () => {
    await expect(crossTwoOrders(MEDUSAS_IN_MEMORY)).resolves.toEqual({
      outcomes: ["rejected", "rejected"],
      later: ["rejected", "rejected"],
    })
  })

  it("ours: both are served, and so is everybody later", async () => {
    await expect(crossTwoOrders(OURS)).resolves.toEqual({
      outcomes: ["fulfilled", "fulfilled"],
      later: ["fulfilled", "fulfilled"],
    })
  })

  /** A process dies with its lock; its lease runs out; somebody else comes. */
  const comeAfterExpiry = async (provider: string) => {
    const { locking } = house
    await locking.acquire("cart_1", { provider, expire: 0.2 })
    await pause(250)
    return locking.acquire("cart_1", { provider, expire: 1 })
  }

  it("in PostgreSQL: a lock whose holder died is never given to anybody again", async () => {
    await expect(comeAfterExpiry(MEDUSAS_POSTGRES)).rejects.toThrow(
      'Failed to acquire lock for key "cart_1"',
    )
  })

  it("ours: an expired lock is free", async () => {
    await expect(comeAfterExpiry(OURS)).resolves.toBeUndefined()
  })
})
