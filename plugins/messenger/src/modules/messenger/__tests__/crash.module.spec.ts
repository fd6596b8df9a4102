import { fork, type ChildProcess } from "node:child_process"
import { once } from "node:events"
import { join } from "node:path"
import { setTimeout as pause } from "node:timers/promises"
import { enqueue } from "../../../outbox/enqueue"
import { message, openMessengerHouse, until, type MessengerHouse } from "./messenger-house"

// At full size: TEST_OUTBOX_MESSAGES=10000 TEST_OUTBOX_KILLS=20 TEST_OUTBOX_LEASE_MS=10000
const size = Number(process.env.TEST_OUTBOX_MESSAGES ?? 600)
const kills = Number(process.env.TEST_OUTBOX_KILLS ?? 3)
const leaseMs = Number(process.env.TEST_OUTBOX_LEASE_MS ?? 1_000)
const CONCURRENCY = 4
const SEND_MS = 20

type Process = { child: ChildProcess; taken: Set<string> }

/** The other side: takes a message over, and says so a little later. */
const createOtherSide = (url: string) => {
  const sends = new Map<string, number>()
  const start = async (): Promise<Process> => {
    const child = fork(
      join(__dirname, "worker-process.ts"),
      [url, String(leaseMs), String(CONCURRENCY)],
      { execArgv: ["-r", "ts-node/register/transpile-only"] },
    )
    await once(child, "message")
    const taken = new Set<string>()
    child.on("message", (id: string) => {
      sends.set(id, (sends.get(id) ?? 0) + 1)
      taken.add(id)
      setTimeout(() => child.connected && child.send(id), SEND_MS)
    })
    return { child, taken }
  }
  return { sends, start }
}

const kill = async ({ child }: Process) => {
  const exit = once(child, "exit")
  child.kill("SIGKILL")
  await exit
}

let house: MessengerHouse
beforeAll(async () => {
  house = await openMessengerHouse()
})
afterAll(() => house.close())

const count = async (condition: string, values: unknown[] = []) => {
  const { rows } = await house.database.query<{ n: number }>(
    `select count(*)::int as n from outbox_message where ${condition}`,
    values,
  )
  return rows[0]?.n ?? 0
}

/** How long the messages of lost workers have waited for another one, at worst. */
const watchLeases = () => {
  const seen = { worst: 0, on: true }
  const ended = (async () => {
    while (seen.on) {
      const { rows } = await house.database.query<{ overdue: number | null }>(
        `select max(extract(epoch from now() - wake_at))::float * 1000 as overdue
           from outbox_message where state = 'pending' and claim is not null`,
      )
      seen.worst = Math.max(seen.worst, rows[0]?.overdue ?? 0)
      await pause(50)
    }
  })()
  return async () => {
    seen.on = false
    await ended
    return seen.worst
  }
}

it("loses nothing when workers are killed, and doubles only what they were sending", async () => {
  const { sends, start } = createOtherSide(house.url)
  const stopWatching = watchLeases()
  const processes = [await start(), await start()]
  let inFlight = 0
  for (let turn = 0; turn < kills; turn += 1) {
    const [victim, other] = processes as [Process, Process]
    const before = victim.taken.size
    await enqueue(
      house.database,
      Array.from({ length: size / kills }, () => message()),
    )
    await until(() => victim.taken.size > before + CONCURRENCY, 60_000)
    await kill(victim)
    // Taken over by the other side, and nobody lives who knows it.
    inFlight += await count("state = 'pending' and id = any($1)", [[...victim.taken]])
    processes.splice(0, 2, other, await start())
  }
  await until(async () => (await count("state = 'sent'")) === size, 120_000)
  const overdue = await stopWatching()
  await Promise.all(processes.map(kill))

  const total = [...sends.values()].reduce((sum, one) => sum + one, 0)
  const doubled = total - sends.size
  console.info(
    `${size} messages, ${kills} kills: ${sends.size} sent, ${doubled} doubled of ${inFlight} in ` +
      `flight, taken again ${Math.round(leaseMs + overdue)} ms after the last sign of life`,
  )
  expect(sends.size).toBe(size)
  expect(doubled).toBeLessThanOrEqual(inFlight)
  expect(inFlight).toBeLessThanOrEqual(kills * CONCURRENCY)
  expect(overdue).toBeLessThan(5_000)
}, 600_000)
