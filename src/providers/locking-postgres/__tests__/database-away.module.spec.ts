import { setTimeout as pause } from "node:timers/promises"
import { fork } from "node:child_process"
import { once } from "node:events"
import { join } from "node:path"
import { startTcpProxy } from "../../../../integration-tests/support/tcp-proxy"
import { currentLease } from "../current-lease"
import { type LockingHouse, meeting, openLockingHouse } from "./locking-house"

type Proxy = Awaited<ReturnType<typeof startTcpProxy>>

describe("when something dies", () => {
  let house: LockingHouse
  let proxy: Proxy

  beforeAll(async () => {
    house = await openLockingHouse()
    const { hostname, port } = new URL(house.url)
    proxy = await startTcpProxy({ host: hostname, port: Number(port) })
  })
  afterAll(async () => {
    await house.close()
    await proxy.close()
  })

  const throughProxy = () => {
    const url = new URL(house.url)
    url.host = `127.0.0.1:${proxy.port}`
    return house.startProcess({ url: url.href })
  }
  const token = () => Promise.resolve(currentLease()?.token ?? 0n)

  it("a killed process: its lock is free when its lease has run out, under a higher token", async () => {
    const child = fork(join(__dirname, "holder.ts"), [house.url], {
      execArgv: ["-r", "ts-node/register/transpile-only"],
    })
    const [held] = (await once(child, "message")) as [{ token: string }]
    child.kill("SIGKILL")
    await once(child, "exit")
    const started = performance.now()
    const next = await house.startProcess().provider.execute("a", token)
    expect(performance.now() - started).toBeLessThan(1500)
    expect(next).toBeGreaterThan(BigInt(held.token))
  })

  it("connections cut off: waiters keep their place and are served, holders keep their lock", async () => {
    const { provider } = house.startProcess()
    const served: number[] = []
    const letGo = meeting()
    const visit = (visitor: number) =>
      provider.execute("b", async () => {
        served.push(visitor)
        if (visitor === 0) await letGo.happens
      })
    const visits = [0, 1, 2, 3].map(visit)
    while ((await connections()) === 0 || served.length === 0) await pause(5)
    await house.pg.raw(
      `select pg_terminate_backend(pid) from pg_stat_activity
       where datname = current_database() and pid <> pg_backend_pid()`,
    )
    letGo.happen()
    await Promise.all(visits)
    expect(served).toEqual([0, 1, 2, 3])
  })

  const connections = async () => {
    const { rows } = await house.pg.raw<{ rows: { count: number }[] }>(
      "select count(*)::int as count from pg_stat_activity where query like '%locking_turn%' and pid <> pg_backend_pid()",
    )
    return rows[0]?.count ?? 0
  }

  it("no database: the error says so, and later it works again", async () => {
    const { provider } = throughProxy()
    await provider.execute("c", token)
    proxy.suffer("refuse")
    await expect(provider.execute("c", token, { timeout: 1 })).rejects.toMatchObject({
      code: expect.stringMatching(/^(08|57|ECONN)/) as string,
    })
    await expect(provider.acquire("c")).rejects.toBeInstanceOf(Error)
    proxy.suffer("none")
    await expect(provider.execute("c", token)).resolves.toEqual(expect.any(BigInt))
  })

  it("no database while a job runs: it is told before anybody else can get its lock", async () => {
    const { provider } = throughProxy()
    const { provider: other } = house.startProcess()
    const events: string[] = []
    const held = meeting()
    const lost = provider.execute(
      "d",
      (signal) =>
        new Promise((_resolve, reject) => {
          signal?.addEventListener("abort", () => {
            events.push("told")
            reject(signal.reason as Error)
          })
          held.happen()
        }),
      { expire: 1 },
    )
    await held.happens
    proxy.suffer("refuse")
    const next = other.execute("d", () => Promise.resolve(events.push("taken")))
    await expect(lost).rejects.toMatchObject({ code: "locking_lost" })
    await next
    expect(events).toEqual(["told", "taken"])
    proxy.suffer("none")
    expect(house.logged.some((line) => line.includes("locking.renewal_failed"))).toBe(true)
  })

  it("no database when the job ends: its result is kept, its lock given back later", async () => {
    const { provider } = throughProxy()
    const result = provider.execute("e", () => {
      proxy.suffer("refuse")
      return Promise.resolve("done")
    })
    await expect(result).resolves.toBe("done")
    proxy.suffer("none")
    await expect(
      house.startProcess().provider.execute("e", () => Promise.resolve("next"), { timeout: 10 }),
    ).resolves.toBe("next")
  })
})
