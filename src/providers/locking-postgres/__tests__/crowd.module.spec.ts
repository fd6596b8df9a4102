import { setTimeout as pause } from "node:timers/promises"
import { type LockingHouse, openLockingHouse } from "./locking-house"

describe("a crowd at the locks", () => {
  let house: LockingHouse

  beforeAll(async () => {
    house = await openLockingHouse()
    await house.pg.raw("create table section (inside int not null, visits int not null)")
    await house.pg.raw("insert into section values (0, 0)")
  })
  afterAll(() => house.close())

  const left = async () => {
    const { rows } = await house.pg.raw<{ rows: { leases: string; tickets: string }[] }>(
      `select (select count(*) from locking_lease) as leases,
        (select count(*) from locking_ticket) as tickets`,
    )
    return rows[0]
  }

  it("serves 200 who want the same key one at a time and in the order they came", async () => {
    const { provider, pg } = house.startProcess({ poolMax: 2 })
    const served: number[] = []
    const crowding: number[] = []
    const visit = async (visitor: number) => {
      served.push(visitor)
      const { rows } = await pg.raw<{ rows: { inside: number }[] }>(
        "update section set inside = inside + 1, visits = visits + 1 returning inside",
      )
      crowding.push(rows[0]?.inside ?? 0)
      await pause(5)
      await pg.raw("update section set inside = inside - 1")
    }
    const visitors = Array.from({ length: 200 }, (_, visitor) => visitor)
    await Promise.all(
      visitors.map((visitor) => provider.execute("hot", () => visit(visitor), { timeout: 20 })),
    )
    expect(served).toEqual(visitors)
    expect(new Set(crowding)).toEqual(new Set([1]))
    expect(await left()).toEqual({ leases: "0", tickets: "0" })
  })

  it("keeps the queue of two processes in order too", async () => {
    const processes = [house.startProcess(), house.startProcess()]
    const served: number[] = []
    const visitors = Array.from({ length: 40 }, (_, visitor) => visitor)
    await house.pg.raw(
      `insert into locking_lease (key, owner_id, anonymous, taken_by, token, acquired_at, expires_at)
       values ('door', 'keeper', false, 'keeper', 1, now(), 'infinity')`,
    )
    const waiting: Promise<unknown>[] = []
    for (const visitor of visitors) {
      const { provider } = processes[visitor % 2] ?? house.startProcess()
      const job = () => {
        served.push(visitor)
        return Promise.resolve()
      }
      waiting.push(provider.execute("door", job, { timeout: 30 }))
      // Two processes arrive in an order only if the second comes when the first has its place.
      for (;;) {
        const { tickets } = (await left()) ?? {}
        if (Number(tickets) === visitor + 1) break
      }
    }
    await processes[0]?.provider.release("door", { ownerId: "keeper" })
    await Promise.all(waiting)
    expect(served).toEqual(visitors)
  })

  it("finishes 1,000 jobs with several keys each, in any order, from two processes", async () => {
    const processes = [house.startProcess(), house.startProcess()]
    const random = dice(20261121)
    const inside = new Map<string, number>()
    let violations = 0
    const work = (keys: string[]) => async () => {
      for (const key of keys) {
        violations += inside.get(key) ?? 0
        inside.set(key, 1)
      }
      await pause(random(3))
      for (const key of keys) inside.set(key, 0)
    }
    const jobs = Array.from({ length: 1000 }, () => {
      const keys = Array.from({ length: 1 + random(4) }, () => `item_${random(12)}`)
      const { provider } = processes[random(2)] ?? house.startProcess()
      return provider.execute(keys, work([...new Set(keys)]), { timeout: 50 })
    })
    await Promise.all(jobs)
    expect(violations).toBe(0)
    expect(await left()).toEqual({ leases: "0", tickets: "0" })
  })
})

/** Numbers below a limit, the same in every run. */
const dice = (seed: number) => {
  let state = seed
  return (limit: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * limit)
  }
}
