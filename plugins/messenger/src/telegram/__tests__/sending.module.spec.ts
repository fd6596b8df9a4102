import { knexDatabase } from "../../database"
import { enqueue } from "../../outbox/enqueue"
import type { NewMessage } from "../../outbox/message"
import { registerNotice } from "../../outbox/notice"
import { retryMessage } from "../../outbox/retry-messages"
import { html } from "../html"
import type { TelegramContent } from "../sending/content"
import { chatIdOf, openBotHouse, until, wordsOf, type BotHouse, type Phone } from "./bot-house"

registerNotice<TelegramContent>({
  channel: "telegram",
  kind: "test.said",
  compose: ({ delivery }) => Promise.resolve({ text: html`${String(delivery.payload.words)}` }),
})

/** While one is written for such a chat, a newer one comes, and the writing fails. */
const overtaking = new Map<string, NewMessage>()

registerNotice<TelegramContent>({
  channel: "telegram",
  kind: "test.overtaken",
  compose: async ({ delivery: { recipient, payload } }) => {
    const newer = overtaking.get(recipient)
    if (newer === undefined) return { text: html`${String(payload.words)}` }
    overtaking.delete(recipient)
    await enqueue(house.database, [newer])
    throw new Error("overtaken")
  },
})

const SECOND = 1_000

let house: BotHouse
let number = 0

beforeAll(async () => {
  house = await openBotHouse()
  await house.startBot()
})
afterAll(() => house.close())
afterEach(() => {
  house.telegram.machine.faults.clear()
})

/** A chat that has been left in peace for long enough. */
const newChat = async (): Promise<{ phone: Phone; chat: string }> => {
  const phone = house.telegram.person()
  phone.starts()
  await phone.next()
  const chat = await chatIdOf(house, phone)
  await until(async () => {
    const { rows } = await house.database.query(
      `select from telegram_inbox where state <> 'done' and telegram_id = $1
       union all
       select from telegram_line where rest_until > now() and chat_id = $2`,
      [phone.id, chat],
    )
    return rows.length === 0
  })
  return { phone, chat }
}

const message = (recipient: string, words: string, more: Partial<NewMessage> = {}): NewMessage => {
  number += 1
  return {
    channel: "telegram",
    recipient,
    kind: "test.said",
    payload: { words },
    dedupe_key: `telegram-${number}`,
    ...more,
  }
}

const statesOf = async (recipient: string) => {
  const { rows } = await house.database.query<{ state: string; error_code: string | null }>(
    "select state, error_code from outbox_message where recipient = $1 order by id",
    [recipient],
  )
  return rows.map(({ state, error_code }) => (error_code ? `${state} ${error_code}` : state))
}

const settled = (recipient: string, count: number) =>
  until(async () => {
    const states = await statesOf(recipient)
    return states.length === count && states.every((state) => !state.startsWith("pending"))
  }, 30_000)

/** When messages came to Telegram, in all or in one chat. */
const arrivals = (phone?: Phone): number[] =>
  house.telegram.machine.calls
    .list({ method: "sendMessage" })
    .filter(({ params }) => phone === undefined || Number(params.chat_id) === phone.id)
    .map(({ at }) => at)

const gapsOf = (moments: number[]) =>
  moments.slice(1).map((moment, index) => moment - (moments[index] ?? 0))

describe("messages by Telegram", () => {
  it("reach each chat in order, a second apart, and all of them fewer than 29 a second", async () => {
    const chats = await Promise.all(Array.from({ length: 40 }, newChat))
    const words = ["one", "two", "three"]
    const before = arrivals().length
    for (const word of words) {
      await enqueue(
        house.database,
        chats.map(({ chat }) => message(chat, word)),
      )
    }
    await Promise.all(chats.map(({ chat }) => settled(chat, 3)))
    for (const { phone } of chats) {
      expect(wordsOf(phone).slice(1)).toEqual(words)
      // The answer to their first word counts, too.
      expect(Math.min(...gapsOf(arrivals(phone)))).toBeGreaterThanOrEqual(SECOND)
    }
    const all = arrivals().slice(before)
    const seconds = ((all.at(-1) ?? 0) - (all[0] ?? 0)) / SECOND
    expect((all.length - 1) / seconds).toBeLessThan(29)
  })

  it("wait as long as Telegram says, and nobody else waits with them", async () => {
    const [bad, good] = [await newChat(), await newChat()]
    house.telegram.machine.faults.add({
      kind: "error",
      code: 429,
      retry_after: 3,
      chat_id: bad.phone.id,
      times: 1,
    })
    const started = performance.now()
    await enqueue(house.database, [message(bad.chat, "first")])
    await enqueue(house.database, [message(bad.chat, "second")])
    await enqueue(house.database, [message(good.chat, "hello")])
    await good.phone.sees("hello")
    expect(performance.now() - started).toBeLessThan(SECOND)
    await bad.phone.sees("first", 20_000)
    expect(performance.now() - started).toBeGreaterThanOrEqual(3 * SECOND)
    await settled(bad.chat, 2)
    expect(wordsOf(bad.phone).slice(1)).toEqual(["first", "second"])
    expect(await statesOf(bad.chat)).toEqual(["sent", "sent"])
  })

  it("keep their order when Telegram fails, and one that fails does not hold up another", async () => {
    const [bad, good] = [await newChat(), await newChat()]
    house.telegram.machine.faults.add({
      kind: "error",
      code: 502,
      chat_id: bad.phone.id,
      times: 1,
    })
    await enqueue(house.database, [message(bad.chat, "first")])
    await enqueue(house.database, [message(bad.chat, "second")])
    await enqueue(house.database, [message(good.chat, "hello")])
    await good.phone.sees("hello")
    expect(wordsOf(bad.phone)).toHaveLength(1)
    await settled(bad.chat, 2)
    expect(wordsOf(bad.phone).slice(1)).toEqual(["first", "second"])
  })

  it("are dropped for whoever has blocked the bot, until they come back", async () => {
    const { phone, chat } = await newChat()
    phone.blocks()
    await until(async () => {
      const { rows } = await house.database.query<{ blocked: boolean }>(
        "select blocked_at is not null as blocked from telegram_chat where id = $1",
        [chat],
      )
      return rows[0]?.blocked === true
    })
    await house.database.query("update telegram_chat set blocked_at = null where id = $1", [chat])
    await enqueue(house.database, [message(chat, "unheard"), message(chat, "unheard too")])
    await settled(chat, 2)
    expect(await statesOf(chat)).toEqual(["dropped chat_blocked", "dropped chat_blocked"])
    const calls = house.calls.length
    await enqueue(house.database, [message(chat, "not even tried")])
    await settled(chat, 3)
    expect(house.calls.slice(calls).filter(({ method }) => method === "sendMessage")).toEqual([])
    phone.unblocks()
    await until(async () => {
      await enqueue(house.database, [message(chat, "welcome")])
      await settled(chat, (await statesOf(chat)).length)
      return (await statesOf(chat)).at(-1) === "sent"
    })
  })

  it("are dead at once when Telegram does not accept them, and can be sent again", async () => {
    const { chat } = await newChat()
    await enqueue(house.database, [message(chat, "x".repeat(5_000))])
    await enqueue(house.database, [message(chat, "after it")])
    await settled(chat, 2)
    expect(await statesOf(chat)).toEqual(["dead telegram_400", "sent"])
    const { rows } = await house.database.query<{ id: string }>(
      "select id from outbox_message where recipient = $1 and state = 'dead'",
      [chat],
    )
    expect(await retryMessage(house.database, rows[0]?.id ?? "")).toBe(true)
    await settled(chat, 2)
    expect(await statesOf(chat)).toEqual(["dead telegram_400", "sent"])
  })
})

describe("a card", () => {
  const card = { card: "order:1" }

  it("is one message that changes, and a newer state takes the place of one that waits", async () => {
    const { phone, chat } = await newChat()
    await enqueue(house.database, [message(chat, "placed", card)])
    await phone.sees("placed")
    await house.knex.transaction(async (transaction) => {
      await enqueue(knexDatabase(transaction), [message(chat, "packed", card)])
      await enqueue(knexDatabase(transaction), [message(chat, "shipped", card)])
    })
    await settled(chat, 3)
    expect(wordsOf(phone).slice(1)).toEqual(["shipped"])
    expect(await statesOf(chat)).toEqual(["sent", "dropped superseded", "sent"])
    await enqueue(house.database, [message(chat, "shipped", card)])
    await settled(chat, 4)
    expect((await statesOf(chat)).at(-1)).toBe("sent")
    expect(wordsOf(phone).slice(1)).toEqual(["shipped"])
  })

  it("is not turned back by an older state that failed and is sent again", async () => {
    const { phone, chat } = await newChat()
    house.telegram.machine.faults.add({
      kind: "error",
      code: 400,
      description: "Bad Request: refused once",
      chat_id: phone.id,
      times: 1,
    })
    await enqueue(house.database, [message(chat, "placed", card)])
    await settled(chat, 1)
    expect(await statesOf(chat)).toEqual(["dead telegram_400"])
    await enqueue(house.database, [message(chat, "shipped", card)])
    await phone.sees("shipped")
    await settled(chat, 2)
    const { rows } = await house.database.query<{ id: string }>(
      "select id from outbox_message where recipient = $1 and state = 'dead'",
      [chat],
    )
    expect(await retryMessage(house.database, rows[0]?.id ?? "")).toBe(true)
    await settled(chat, 2)
    expect(await statesOf(chat)).toEqual(["dropped superseded", "sent"])
    expect(wordsOf(phone).slice(1)).toEqual(["shipped"])
  })

  it("is not turned back by an older state that a newer one has overtaken", async () => {
    const { phone, chat } = await newChat()
    overtaking.set(chat, message(chat, "shipped", card))
    await enqueue(house.database, [message(chat, "placed", { ...card, kind: "test.overtaken" })])
    await settled(chat, 2)
    expect(await statesOf(chat)).toEqual(["dropped superseded", "sent"])
    expect(wordsOf(phone).slice(1)).toEqual(["shipped"])
  })

  it("is shown anew when its message is gone", async () => {
    const { phone, chat } = await newChat()
    await enqueue(house.database, [message(chat, "placed", card)])
    await settled(chat, 1)
    await house.database.query("update telegram_card set message_id = 999999 where chat_id = $1", [
      chat,
    ])
    await enqueue(house.database, [message(chat, "packed", card)])
    await phone.sees("packed")
    expect(wordsOf(phone).slice(1)).toEqual(["placed", "packed"])
  })
})
