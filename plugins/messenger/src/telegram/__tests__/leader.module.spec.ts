import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { createPgConnection } from "@medusajs/framework/utils"
import { startTcpProxy } from "../../../../../integration-tests/support/tcp-proxy"
import { Leader, LOCK_CLASS } from "../process/leader"
import { allAnswered, openBotHouse, until, wordsOf, type BotHouse } from "./bot-house"

let house: BotHouse
beforeEach(async () => {
  house = await openBotHouse()
})
afterEach(() => house.close())

const countConflicts = () =>
  house.calls.filter(({ method, status }) => method === "getUpdates" && status === 409).length

it("of two processes leads one, and the other when it ends", async () => {
  const first = await house.startBot()
  const second = await house.startBot({ leads: false })
  const vera = house.telegram.person()
  vera.says("/echo 1")
  await vera.sees("echo 1")
  expect([first.leads(), second.leads()]).toEqual([true, false])
  await first.stop()
  await until(() => second.leads())
  vera.says("/echo 2")
  await vera.sees("echo 2")
  expect(wordsOf(vera)).toEqual(["echo 1", "echo 2"])
  expect(countConflicts()).toBe(0)
})

it("whoever is cut off from the database leads no more, another does, and it can again", async () => {
  const { hostname: host, port } = new URL(house.url)
  const proxy = await startTcpProxy({ host, port: Number(port) })
  const url = new URL(house.url)
  url.host = `127.0.0.1:${proxy.port}`
  const knex = createPgConnection({ clientUrl: url.href }) as Knex
  const vera = house.telegram.person()
  const first = await house.startBot({ knex })
  vera.says("/echo 1")
  await vera.sees("echo 1")
  const second = await house.startBot({ leads: false })
  await allAnswered(house)

  proxy.suffer("lost")
  vera.says("/echo 2")
  await until(() => second.leads(), 30_000)
  expect(first.leads()).toBe(false)
  await vera.sees("echo 2", 30_000)

  proxy.suffer("none")
  await second.stop()
  await until(() => first.leads(), 30_000)
  vera.says("/echo 3")
  await vera.sees("echo 3", 60_000)
  expect(wordsOf(vera)).toEqual(["echo 1", "echo 2", "echo 3"])
  await first.stop()
  await proxy.close()
  await knex.destroy()
})

it("whoever loses the lock leads no more, though Telegram has not let it begin", async () => {
  house.telegram.machine.faults.add({ kind: "error", code: 502, method: "deleteWebhook" })
  const bot = await house.startBot()
  const lock = [LOCK_CLASS, String(house.telegram.bot.id)]
  const holders = async (granted: boolean) => {
    const { rows } = await house.database.query<{ pid: number }>(
      `select pid from pg_locks
        where locktype = 'advisory' and granted = $1
          and database = (select oid from pg_database where datname = current_database())`,
      [granted],
    )
    return rows.map(({ pid }) => pid)
  }
  await house.knex.transaction(async (transaction) => {
    const [own] = await holders(true)
    const taken = transaction.raw("select pg_advisory_xact_lock(?, hashtext(?))", lock).then()
    await until(async () => (await holders(false)).length === 1)
    await house.database.query("select pg_terminate_backend($1)", [own])
    await taken
    await until(() => !bot.leads())
  })
})

it("a session that cannot be made ready is not left open", async () => {
  const end = jest.fn(() => Promise.resolve())
  const query = () => Promise.reject(new Error("refused"))
  const session = { on: () => undefined, query, end }
  const client = { acquireRawConnection: () => Promise.resolve(session) }
  const leader = new Leader({
    knex: { client } as unknown as Knex,
    botId: "1",
    onChange: () => undefined,
  })
  await until(() => end.mock.calls.length > 0)
  await leader.stop()
})
