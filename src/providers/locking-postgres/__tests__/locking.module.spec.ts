import { setTimeout as pause } from "node:timers/promises"
import { currentLease } from "../current-lease"
import { type LockingHouse, type LockingProcess, meeting, openLockingHouse } from "./locking-house"

describe("the locking provider", () => {
  let house: LockingHouse
  let here: LockingProcess
  let there: LockingProcess

  beforeAll(async () => {
    house = await openLockingHouse()
    here = house.startProcess()
    there = house.startProcess()
  })
  afterAll(() => house.close())
  afterEach(() => here.provider.releaseAll())

  type Row = { key: string; owner_id: string; token: string }
  const leases = async () => {
    const { rows } = await house.pg.raw<{ rows: Row[] }>("select * from locking_lease order by key")
    return rows
  }
  const countTickets = async () => {
    const { rows } = await house.pg.raw<{ rows: { count: number }[] }>(
      "select count(distinct waiter)::int as count from locking_ticket",
    )
    return rows[0]?.count
  }
  const waiting = async (count: number) => {
    while ((await countTickets()) !== count) await pause(5)
  }
  const tokenOf = (process: LockingProcess, key: string) =>
    process.provider.execute(key, () => Promise.resolve(currentLease()?.token ?? 0n))
  const taken = (key: string) => ({
    type: "conflict",
    code: "locking_taken",
    message: `Failed to acquire lock for key "${key}"`,
  })
  const timedOut = {
    type: "conflict",
    code: "locking_timed_out",
    message: "Timed-out acquiring lock.",
  }

  /** Holds a key in one process until told to let go. */
  const hold = async (process: LockingProcess, key: string) => {
    const held = meeting()
    const letGo = meeting()
    const done = process.provider.execute(key, () => {
      held.happen()
      return letGo.happens
    })
    await held.happens
    return () => {
      letGo.happen()
      return done
    }
  }

  describe("in Medusa's locking module", () => {
    it("is the default, and its table comes with Medusa's migrations", async () => {
      const seen = await house.locking.execute(["b", "a", "b"], async () => ({
        lease: currentLease(),
        rows: await leases(),
      }))
      expect(seen.lease?.keys).toEqual(["a", "b"])
      expect(seen.rows.map(({ key, token }) => [key, BigInt(token)])).toEqual([
        ["a", seen.lease?.token],
        ["b", seen.lease?.token],
      ])
      expect(await leases()).toEqual([])
    })
  })

  describe("execute", () => {
    it("answers what the job answers, without keys too", async () => {
      await expect(here.provider.execute("a", () => Promise.resolve(7))).resolves.toBe(7)
      await expect(here.provider.execute([], () => Promise.resolve(8))).resolves.toBe(8)
    })

    it("gives the lock back when the job fails", async () => {
      const failing = here.provider.execute("a", () => Promise.reject(new Error("no stock")))
      await expect(failing).rejects.toThrow("no stock")
      expect(await leases()).toEqual([])
    })

    it("says as Medusa does that it waited too long, and leaves the line", async () => {
      const letGo = await hold(here, "a")
      await expect(tokenOfWithin(there, ["a", "b"], 1)).rejects.toMatchObject(timedOut)
      await waiting(0)
      await letGo()
      expect(await leases()).toEqual([])
    })

    it("counts a timeout below a second as one second", async () => {
      const letGo = await hold(here, "a")
      const next = tokenOfWithin(there, ["a"], 0)
      await waiting(1)
      await letGo()
      await expect(next).resolves.toEqual(expect.any(BigInt))
    })

    it("gives each holder a higher token than the one before", async () => {
      const tokens = [await tokenOf(here, "a"), await tokenOf(there, "a"), await tokenOf(here, "a")]
      expect(tokens).toEqual([...tokens].sort((a, b) => Number(a - b)))
      expect(new Set(tokens).size).toBe(3)
    })

    it("keeps its lock for as long as the job runs, longer than the lease", async () => {
      const letGo = meeting()
      const signals: (AbortSignal | undefined)[] = []
      const job = (signal?: AbortSignal) => {
        signals.push(signal)
        return letGo.happens
      }
      const holding = here.provider.execute("a", job, { expire: 1 })
      await pause(1300)
      await expect(there.provider.acquire("a")).rejects.toMatchObject(taken("a"))
      letGo.happen()
      await holding
      expect(signals[0]?.aborted).toBe(false)
    })

    it("does not pass off as exclusive what was not: a lock taken away fails the job", async () => {
      const letGo = meeting()
      const holding = here.provider.execute("a", () => letGo.happens)
      while ((await leases()).length === 0) await pause(5)
      await there.provider.releaseAll()
      await there.provider.acquire("a", { ownerId: "next" })
      letGo.happen()
      await expect(holding).rejects.toMatchObject({ type: "conflict", code: "locking_lost" })
      expect((await leases()).map(({ owner_id }) => owner_id)).toEqual(["next"])
    })

    it("tells the running job by its signal that the lock is gone", async () => {
      const job = (signal?: AbortSignal) =>
        new Promise((_resolve, reject) => {
          signal?.addEventListener("abort", () => {
            reject(signal.reason as Error)
          })
        })
      const holding = here.provider.execute("a", job, { expire: 1 })
      while ((await leases()).length === 0) await pause(5)
      await there.provider.releaseAll()
      await there.provider.acquire("a", { ownerId: "next" })
      await expect(holding).rejects.toMatchObject({ code: "locking_lost" })
    })

    it("wakes a waiter in another process at once", async () => {
      const delays: number[] = []
      for (let round = 0; round < 5; round++) {
        const letGo = await hold(here, "a")
        const served = there.provider.execute("a", () => Promise.resolve(performance.now()))
        await waiting(1)
        const freedAt = performance.now()
        await letGo()
        delays.push((await served) - freedAt)
      }
      // Finding out by itself would take up to half a second.
      expect(delays.sort((a, b) => a - b)[2]).toBeLessThan(100)
    })

    it("decides about a key only after whoever is just deciding about it", async () => {
      await here.provider.acquire("a", { ownerId: "me" })
      const freeing = await house.pg.transaction()
      const turn = { leave: [{ keys: ["a"], owner: "me" }], gone: [], renew: [], enter: [] }
      await freeing.raw("select locking_turn('elsewhere', ?::jsonb)", [
        JSON.stringify({ ...turn, alive: null, look: false, sweep: false }),
      ])
      const served = there.provider.execute("a", () => Promise.resolve(performance.now()))
      await pause(100)
      const freedAt = performance.now()
      await freeing.commit()
      // Who believed the lock to be held would find out by himself 400 ms later.
      expect((await served) - freedAt).toBeLessThan(200)
    })

    it("keeps the place of who waits for long", async () => {
      const letGo = await hold(there, "a")
      const served: string[] = []
      const visit = (process: LockingProcess, visitor: string) =>
        process.provider.execute("a", () => Promise.resolve(served.push(visitor)), { timeout: 20 })
      const first = visit(here, "first")
      await waiting(1)
      const second = visit(there, "second")
      await waiting(2)
      // Longer than a place outlives its process.
      await pause(3500)
      await letGo()
      await Promise.all([first, second])
      expect(served).toEqual(["first", "second"])
    })

    it("passes over waiters whose process has died", async () => {
      const letGo = await hold(here, "a")
      await house.pg.raw(
        `insert into locking_ticket (key, place, waiter, process_id, ask, alive_until) values
         ('a', 0, 'ghost', 'dead', '{"keys": ["a"], "owner": "ghost"}', now() + interval '0.6 seconds')`,
      )
      const next = tokenOf(there, "a")
      await letGo()
      await expect(next).resolves.toEqual(expect.any(BigInt))
      await house.pg.raw("delete from locking_ticket")
    })
  })

  const tokenOfWithin = (process: LockingProcess, keys: string[], timeout: number) =>
    process.provider.execute(keys, () => Promise.resolve(currentLease()?.token), { timeout })

  describe("acquire", () => {
    it("takes all keys or none", async () => {
      await there.provider.acquire("b", { ownerId: "other" })
      await expect(here.provider.acquire(["c", "a", "b"], { ownerId: "me" })).rejects.toMatchObject(
        taken("b"),
      )
      expect((await leases()).map(({ key }) => key)).toEqual(["b"])
    })

    it("prolongs for the same owner, keeps the token, and takes what is missing", async () => {
      await here.provider.acquire("a", { ownerId: "me", expire: 0.2 })
      const [before] = await leases()
      await there.provider.acquire(["a", "b"], { ownerId: "me", expire: 60 })
      const after = await leases()
      expect(after[0]?.token).toBe(before?.token)
      await pause(250)
      await expect(there.provider.acquire("a", { ownerId: "other" })).rejects.toMatchObject(
        taken("a"),
      )
      expect(BigInt(after[1]?.token ?? 0)).toBeGreaterThan(BigInt(before?.token ?? 0))
    })

    it("for long is leased no longer than others wait for a process that was killed", async () => {
      await here.provider.acquire("a", { ownerId: "me", expire: 120 })
      const { rows } = await house.pg.raw<{ rows: { seconds: number }[] }>(
        "select extract(epoch from expires_at - now())::float as seconds from locking_lease",
      )
      expect(rows[0]?.seconds).toBeGreaterThan(10)
      expect(rows[0]?.seconds).toBeLessThanOrEqual(20)
    })

    it("without an owner keeps out everybody, also without an owner", async () => {
      await here.provider.acquire("a")
      await expect(here.provider.acquire("a")).rejects.toMatchObject(taken("a"))
      await expect(there.provider.release("a", { ownerId: "me" })).resolves.toBe(false)
      await expect(there.provider.release("a")).resolves.toBe(true)
      await here.provider.acquire("a", { ownerId: "me" })
      await expect(there.provider.release("a")).resolves.toBe(false)
    })

    it("waits in line when asked to", async () => {
      await here.provider.acquire("a", { ownerId: "me" })
      const next = there.provider.acquire("a", { ownerId: "next", awaitQueue: true })
      await waiting(1)
      await here.provider.release("a", { ownerId: "me" })
      await next
      expect((await leases()).map(({ owner_id }) => owner_id)).toEqual(["next"])
    })

    it("does not overtake those who wait", async () => {
      await here.provider.acquire("a", { ownerId: "me" })
      const next = tokenOfWithin(there, ["a", "b"], 5)
      await waiting(1)
      await expect(here.provider.acquire("b")).rejects.toMatchObject(taken("b"))
      await here.provider.releaseAll()
      await expect(next).resolves.toEqual(expect.any(BigInt))
    })

    it.each([[""], ["a\0b"], ["\ud800"], ["x".repeat(501)], [undefined as unknown as string]])(
      "refuses a name that cannot be stored, and only the one who asked",
      async (key) => {
        const neighbour = here.provider.acquire("a", { ownerId: "me" })
        await expect(here.provider.acquire(key)).rejects.toMatchObject({ code: "locking_misused" })
        await expect(here.provider.acquire("b", { ownerId: key || "\0" })).rejects.toBeDefined()
        await expect(neighbour).resolves.toBeUndefined()
      },
    )
  })

  describe("a holder who does not come back", () => {
    it("is replaced as soon as his lease has run out, and has no say any more", async () => {
      await here.provider.acquire("a", { ownerId: "lost", expire: 0.3 })
      const [lost] = await leases()
      const next = meeting()
      const letGo = meeting()
      const started = performance.now()
      const execution = there.provider.execute("a", () => {
        next.happen()
        return letGo.happens
      })
      await next.happens
      expect(performance.now() - started).toBeLessThan(600)
      const [held] = await leases()
      expect(BigInt(held?.token ?? 0)).toBeGreaterThan(BigInt(lost?.token ?? 0))
      await expect(here.provider.release("a", { ownerId: "lost" })).resolves.toBe(false)
      await here.provider.releaseAll({ ownerId: "lost" })
      expect(await leases()).toEqual([held])
      letGo.happen()
      await execution
    })

    it("learns from release that his lease had run out", async () => {
      await here.provider.acquire("a", { ownerId: "slow", expire: 0.05 })
      await pause(80)
      await expect(here.provider.release("a", { ownerId: "slow" })).resolves.toBe(false)
      await expect(here.provider.release("a", { ownerId: "slow" })).resolves.toBe(false)
    })

    it("leaves nothing for ever: old rows are swept away", async () => {
      await house.pg.raw(
        `insert into locking_lease (key, owner_id, anonymous, taken_by, token, acquired_at, expires_at)
         values ('old', 'dead', false, 'dead', 1, now(), now() - interval '2 minutes')`,
      )
      await house.pg.raw(
        `insert into locking_ticket (key, place, waiter, process_id, ask, alive_until)
         values ('old', 1, 'ghost', 'dead', '{}', now() - interval '2 minutes')`,
      )
      await tokenOf(house.startProcess(), "a")
      expect(await leases()).toEqual([])
      expect(await countTickets()).toBe(0)
    })
  })

  describe("release", () => {
    it("releaseAll of an owner leaves the others alone", async () => {
      await here.provider.acquire(["a", "b"], { ownerId: "me" })
      await here.provider.acquire("c", { ownerId: "other" })
      await there.provider.releaseAll({ ownerId: "me" })
      expect((await leases()).map(({ key }) => key)).toEqual(["c"])
    })

    it("is true only if all keys were held", async () => {
      await here.provider.acquire("a", { ownerId: "me" })
      await expect(here.provider.release(["a", "b"], { ownerId: "me" })).resolves.toBe(false)
      expect(await leases()).toEqual([])
    })
  })
})
