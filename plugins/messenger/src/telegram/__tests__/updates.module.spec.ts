import type { Update } from "telegraf/types"
import { knexDatabase } from "../../database"
import { receive } from "../inbox/receive"
import { takeSaid } from "../inbox/work"
import { createTelegramLog } from "../log"
import { allAnswered, openBotHouse, until, wordsOf, type BotHouse } from "./bot-house"

let house: BotHouse
let botId: string
beforeEach(async () => {
  house = await openBotHouse()
  botId = String(house.telegram.bot.id)
})
afterEach(() => house.close())

let number = 1_000
const said = (from: number, text: string, chat: object = { id: from, type: "private" }): Update => {
  number += 1
  const user = { id: from, is_bot: false, first_name: "Вера" }
  const entities = [{ type: "bot_command", offset: 0, length: text.split(" ", 1)[0]?.length }]
  const message = { message_id: number, date: 1_700_000_000, from: user, chat, text, entities }
  return { update_id: number, message } as Update
}

const take = (...updates: Update[]) =>
  receive(house.database, { botId, updates }, createTelegramLog(house.logger))

const receivedFrom = async (telegramId: number) => {
  const { rows } = await house.database.query<{ received: string }>(
    "select received from telegram_chat where telegram_id = $1",
    [telegramId],
  )
  return rows.map(({ received }) => Number(received))
}

const unconfirmed = () => house.telegram.bot.updates.length

describe("an update", () => {
  it("is taken once, however often it comes", async () => {
    const [first, second] = [said(41, "/echo 1"), said(41, "/echo 2")]
    expect(await take(second, first)).toBe(2)
    expect(await take(first, second, first)).toBe(0)
    expect(await receivedFrom(41)).toEqual([2])
  })

  it("of a group is taken, and nobody's chat", async () => {
    await take(said(42, "/start", { id: -100, type: "supergroup" }))
    expect(await receivedFrom(42)).toEqual([])
    await allAnswered(house)
  })

  it("with signs that the database cannot keep is taken without them", async () => {
    await take(said(43, "/echo a\0b\uD83D"))
    const { rows } = await house.database.query<{ text: string }>(
      "select payload #>> '{message,text}' as text from telegram_inbox where telegram_id = 43",
    )
    expect(rows).toEqual([{ text: "/echo ab\uFFFD" }])
  })

  it("that cannot be kept is left out, and those beside it are taken", async () => {
    const unfit = said(2 ** 70, "/echo out of range")
    const strange = {
      update_id: unfit.update_id + 1,
      message: { chat: { type: "private" } },
    } as Update
    expect(await take(said(47, "/echo 1"), unfit, strange, said(48, "/echo 2"))).toBe(2)
    const told = house.lines.filter((line) => line.startsWith("telegram.update_left_out"))
    expect(told).toEqual([
      expect.stringContaining(`update_id=${unfit.update_id} error=22003`),
      expect.stringContaining(`update_id=${strange.update_id} error=TypeError`),
    ])
  })

  it("whose handler does not come to an end brings an apology, and frees the chat", async () => {
    await house.startBot({ handlerMs: 300 })
    house.handled.hold = new Promise(() => {})
    const vera = house.telegram.person({ language_code: "en" })
    vera.says("/wait for ever")
    vera.says("/echo after it")
    await vera.sees("echo after it")
    expect(wordsOf(vera)).toEqual([expect.stringMatching(/broke on our side/), "echo after it"])
  })

  it("is confirmed when it is in the inbox, and not before", async () => {
    await house.startBot()
    await house.database.query("alter table telegram_inbox rename to elsewhere")
    const vera = house.telegram.person()
    vera.says("/echo 1")
    await until(() => house.lines.some((line) => line.includes("telegram.inbox_unwritable")))
    expect(unconfirmed()).toBe(1)
    await house.database.query("alter table elsewhere rename to telegram_inbox")
    await vera.sees("echo 1", 30_000)
    await until(() => unconfirmed() === 0)
    expect(wordsOf(vera)).toEqual(["echo 1"])
  })

  it("is answered and moves its dialog on together, or not at all", async () => {
    await house.startBot()
    const vera = house.telegram.person({ language_code: "en" })
    vera.says("/book")
    await vera.sees("Your name?")
    await allAnswered(house)
    await house.database.query("create sequence failures")
    await house.database.query(`
      create function fail_once() returns trigger language plpgsql as $$ begin
        if nextval('failures') = 1 then raise 'once' using errcode = '40001'; end if;
        return new;
      end $$`)
    await house.database.query(`
      create trigger fail_once before update on telegram_inbox for each row
        when (new.state = 'answering' and old.state = 'received') execute function fail_once()`)
    vera.says("Vera")
    await vera.sees("Which day?")
    expect(wordsOf(vera)).toEqual(["Your name?", "Which day?"])
  })

  it("brought by the webhook is told of once when Telegram is away, every time it is", async () => {
    const away = { kind: "error", code: 502, times: 1 } as const
    const countLines = (event: string) =>
      house.lines.filter((line) => line.startsWith(`telegram.${event}`)).length
    house.telegram.machine.faults.add({ ...away, method: "setWebhook" })
    await house.startBot({ webhook: { url: "http://127.0.0.1:9/", secret: "s3cret-s3cret" } })
    await until(() => countLines("reachable_again") === 1)
    const vera = house.telegram.person()
    vera.starts()
    house.telegram.machine.faults.add({ ...away, method: "sendMessage" })
    await take(said(vera.id, "/echo 1"))
    await vera.sees("echo 1")
    await until(() => countLines("reachable_again") === 2)
    expect(countLines("unreachable")).toBe(2)
  })

  it("in somebody's hands is nobody else's to answer", async () => {
    const held = said(44, "/echo held")
    await take(held)
    const key = { botId, updateId: String(held.update_id) }
    await house.knex.transaction(async (transaction) => {
      expect(await takeSaid(knexDatabase(transaction), key)).not.toBeNull()
      await house.startBot()
      const vera = house.telegram.person()
      vera.says("/echo free")
      await vera.sees("echo free")
      expect(house.handled.begun).toEqual([`${vera.id} free`])
    })
    await until(() => house.handled.begun.includes("44 held"))
  })
})
