import {
  openBotHouse,
  until,
  wordsOf,
  type BotHouse,
} from "../../plugins/messenger/src/telegram/__tests__/bot-house"
import {
  countPending,
  newChat,
  newChats,
  startWorker,
  tellNumber,
  type Known,
} from "../../plugins/messenger/src/telegram/__tests__/outbox-workers"
import { note, sizeOf } from "../support/storm"

const chats = sizeOf("CHATS", { full: 200, small: 12 })
const each = sizeOf("MESSAGES", { full: 10, small: 3 })
const WORKERS = 2
const storm = `${chats * each} messages to ${chats} chats, ${WORKERS} workers, an unwell Telegram`

let house: BotHouse
beforeAll(async () => {
  house = await openBotHouse()
})
afterAll(() => house.close())

/** 30 % told to wait, 20 % failing, 10 % without an answer, 5 % done but with the answer lost. */
const makeTelegramUnwell = () => {
  const { faults } = house.telegram.machine
  const method = "sendMessage"
  faults.add({ kind: "error", code: 429, retry_after: 1, method, share: 0.3 })
  faults.add({ kind: "error", code: 500, method, share: 0.2 / 0.7 })
  faults.add({ kind: "hang", method, share: 0.1 / 0.5 })
  return faults.add({ kind: "drop", moment: "after", method, share: 0.05 / 0.4 })
}

/** Everybody gets their messages, by workers that do not know of one another. */
const tellAll = async (known: Known[]) => {
  for (let number = 1; number <= each; number += 1) await tellNumber(house, known, number)
  const workers = Array.from({ length: WORKERS }, () => startWorker(house, { timeoutMs: 500 }))
  await until(async () => (await countPending(house)) === 0, 800_000)
  await Promise.all(workers.map((worker) => worker.stop()))
}

const statesNow = async () => {
  const { rows } = await house.database.query<{ state: string; n: number; off: boolean }>(
    `select state, count(*)::int as n, bool_and(chat.blocked_at is not null) as off
       from outbox_message join telegram_chat chat on chat.id = recipient
      group by state order by state`,
  )
  return rows
}

it(`loses none of ${storm}, and keeps their order`, async () => {
  const talking = await newChats(house, chats)
  const blocked = await newChat(house)
  blocked.phone.blocks()
  const lost = makeTelegramUnwell()
  await tellAll([...talking, blocked])

  const wanted = Array.from({ length: each }, (_, index) => String(index + 1))
  for (const { phone } of talking) expect([...new Set(wordsOf(phone))]).toEqual(wanted)
  const doubled = talking.reduce((sum, { phone }) => sum + wordsOf(phone).length, 0) - chats * each
  const calls = house.telegram.machine.calls.list({ method: "sendMessage" })
  const early = calls.filter(({ tooEarly }) => tooEarly).length
  note({ storm, measure: "lost, or out of their order", value: "0", goal: "0" })
  note({
    storm,
    measure: "doubled, of those whose answer was lost",
    value: `${doubled} of ${lost.happened}`,
    goal: "no more",
  })
  note({ storm, measure: "sent before the time Telegram said", value: String(early), goal: "0" })
  expect(doubled).toBeLessThanOrEqual(lost.happened)
  expect(early).toBe(0)
  expect(await statesNow()).toEqual([
    { state: "dropped", n: each, off: true },
    { state: "sent", n: chats * each, off: false },
  ])
}, 900_000)
