import { TURNS_PER_SECOND } from "../sending/turns"
import { allAnswered, chatIdOf, openBotHouse, until, wordsOf, type BotHouse } from "./bot-house"
import { countPending, newChat, newChats, startWorker, tellNumber } from "./outbox-workers"

const SECONDS = 3

let house: BotHouse
beforeEach(async () => {
  house = await openBotHouse()
})
afterEach(() => house.close())

const sends = () => house.telegram.machine.calls.list({ method: "sendMessage" })

/** Messages that the workers have put off for this reason. */
const countPutOff = async (code = "telegram_429") => {
  const { rows } = await house.database.query<{ n: number }>(
    "select count(*)::int as n from outbox_message where error_code = $1",
    [code],
  )
  return rows[0]?.n ?? 0
}

it("lets every chat that was told to wait do so, whoever of two workers would send", async () => {
  const chats = await newChats(house, 8)
  for (const { phone } of chats) {
    const wait = { kind: "error", code: 429, retry_after: SECONDS, times: 1 } as const
    house.telegram.machine.faults.add({ ...wait, chat_id: phone.id })
  }
  await tellNumber(house, chats, 1)
  await tellNumber(house, chats, 2)
  const first = startWorker(house)
  await until(async () => (await countPutOff()) >= 5)
  const told = Math.min(...sends().map(({ at }) => at))

  // Somebody whom Telegram has told nothing waits as well: it is the bot that is meant.
  const stranger = await newChat(house)
  await tellNumber(house, [stranger], 1)
  const second = startWorker(house)
  // It goes back into the line, instead of waiting in a worker's hands.
  await until(async () => (await countPutOff("telegram_rests")) > 0)
  await until(async () => (await countPending(house)) === 0, 30_000)
  await Promise.all([first.stop(), second.stop()])

  for (const { phone } of chats) expect(wordsOf(phone)).toEqual(["1", "2"])
  expect(wordsOf(stranger.phone)).toEqual(["1"])
  expect(sends().filter(({ tooEarly }) => tooEarly)).toEqual([])
  const [strange] = sends().filter(({ params }) => Number(params.chat_id) === stranger.phone.id)
  expect((strange?.at ?? 0) - told).toBeGreaterThanOrEqual(SECONDS * 1_000)
})

it("answers at once, and lets the messages of the whole bot wait for that", async () => {
  await house.startBot()
  const { rows: before } = await house.database.query<{ at: Date }>(
    "update telegram_pace set next_at = now() + interval '1 hour' returning next_at as at",
  )
  const vera = house.telegram.person()
  vera.says("/echo 1")
  vera.says("/echo 2")
  await vera.sees("echo 2")
  await allAnswered(house)
  const { rows } = await house.database.query<{ turns: number }>(
    `select extract(epoch from next_at - $1)::float * ${TURNS_PER_SECOND} as turns from telegram_pace`,
    [before[0]?.at],
  )
  expect(rows[0]?.turns).toBeCloseTo(2, 1)
})

describe("whoever was told to wait", () => {
  const told = { kind: "error", code: 429, retry_after: SECONDS, times: 1 } as const
  const early = () => house.telegram.machine.calls.list().filter(({ tooEarly }) => tooEarly)

  it("is not answered before, when it was said of a message", async () => {
    const known = await newChat(house)
    house.telegram.bot.updates = []
    await house.startBot()
    const fault = house.telegram.machine.faults.add({ ...told, method: "sendMessage" })
    await tellNumber(house, [known], 1)
    await until(async () => fault.happened === 1 && (await countPutOff()) === 1)
    known.phone.says("/echo me")
    await known.phone.sees("echo me", 20_000)
    expect(early()).toEqual([])
  })

  it("gets no message before, when it was said of an answer", async () => {
    await house.startBot()
    const vera = house.telegram.person()
    const fault = house.telegram.machine.faults.add({ ...told, method: "sendMessage" })
    vera.says("/echo me")
    const chat = await chatIdOf(house, vera)
    await until(() => fault.happened === 1)
    await until(async () => {
      const { rows } = await house.database.query(
        "select from telegram_inbox where state = 'answering' and wake_at > now() + interval '1 second'",
      )
      return rows.length === 1
    })
    await tellNumber(house, [{ phone: vera, chat }], 1)
    await vera.sees("1", 20_000)
    await vera.sees("echo me", 20_000)
    expect(early()).toEqual([])
  })
})
