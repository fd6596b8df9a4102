import { withClient } from "../scripts/lib/postgres/connect.mjs"
import { watchNoise } from "./lib/noise.mjs"
import { quantile } from "./lib/numbers.mjs"
import { judge } from "./lib/results.mjs"
import { openTelegram } from "./lib/telegram.mjs"

// What Telegram allows: so many messages a second in all, and one into a chat.
const LIMIT = 30
const WORKERS = 2
const GOAL = { share: 0.95, refused: 0.001, answerMs: 150 }

export const benchmark = {
  title: "Telegram: messages at its limits, and answers while people write",
  quick: true,
  options: { chats: 300, each: 10, perSecond: 20, seconds: 30, patience: 3 },
  run,
}

/**
 * @param {import("./lib/stage.mjs").Stage} stage
 * @param {{ chats: number, each: number, perSecond: number, seconds: number, patience: number }} options
 */
async function run(stage, { chats, each, perSecond, seconds, patience }) {
  const noise = watchNoise(stage)
  const url = await stage.copyDatabase("bench_telegram")
  const telegram = await openTelegram(stage, { url, workers: WORKERS, people: chats })
  await noise.settle(patience)
  const told = await tellAll(telegram, { url, each })
  const waited = await talk(telegram, { perSecond, seconds })
  await telegram.close()
  const reason = noise.verdictless()
  return [...rowsOfTelling({ ...told, messages: chats * each, reason }), rowOfTalk(waited, reason)]
}

/** Everybody is to be told something, at once. */
async function tellAll({ phones, calls }, { url, each }) {
  return withClient(url, async (client) => {
    await client.query(
      `insert into outbox_message
              (channel, recipient, kind, payload, dedupe_key, due_at, wake_at, locale)
       select 'telegram', chat.id, 'account.telegram_unlinked', '{}',
              'bench:' || number || ':' || chat.id, now(), now(), 'ru'
         from generate_series(1, $1) number, telegram_chat chat
        where chat.telegram_id = any($2::bigint[])`,
      [each, phones.map(({ id }) => id)],
    )
    await client.query("select pg_notify('outbox', '')")
    let left
    do {
      await new Promise((resolve) => setTimeout(resolve, 200))
      const { rows } = await client.query(
        "select count(*)::int as left from outbox_message where state = 'pending'",
      )
      left = rows[0].left
    } while (left > 0)
    const sends = calls.list({ method: "sendMessage" })
    const sent = sends.filter(({ code }) => code === 200)
    return {
      astray: phones
        .map(({ id }) => sent.filter(({ params }) => String(params.chat_id) === String(id)).length)
        .reduce((sum, arrived) => sum + Math.abs(each - arrived), 0),
      perSecond: ((sent.length - 1) * 1_000) / (sent.at(-1).at - sent[0].at),
      refused: sends.filter(({ code }) => code === 429).length,
    }
  })
}

/** Somebody else asks for help again and again, evenly; how long each waited for the answer. */
async function talk({ phones }, { perSecond, seconds }) {
  const waited = []
  const answers = []
  for (let number = 0; number < perSecond * seconds; number += 1) {
    const phone = phones[number % phones.length]
    const before = phone.messages().length
    const asked = performance.now()
    phone.says("/help")
    answers.push(
      phone
        .sees(() => phone.messages().length > before, 20_000)
        .then(() => waited.push(performance.now() - asked)),
    )
    await new Promise((resolve) => setTimeout(resolve, 1_000 / perSecond))
  }
  await Promise.all(answers)
  return waited
}

function rowsOfTelling({ astray, perSecond, refused, messages, reason }) {
  return [
    {
      measure: `messages a second to ${messages} recipients' turns, two processes`,
      ours: perSecond.toFixed(1),
      limit: String(LIMIT),
      ratio: (perSecond / LIMIT).toFixed(3),
      goal: `≥ ${GOAL.share} × limit`,
      ...judge({ value: LIMIT / perSecond, atMost: 1 / GOAL.share, noise: reason }),
    },
    {
      measure: "of them told to wait (429)",
      ours: String(refused),
      goal: `≤ ${GOAL.refused * 100} %`,
      ...judge({ value: refused / messages, atMost: GOAL.refused, noise: reason }),
    },
    {
      measure: "lost or doubled",
      ours: String(astray),
      goal: "0",
      ...judge({ value: astray, atMost: 0 }),
    },
  ]
}

function rowOfTalk(waited, reason) {
  const p95 = quantile(waited, 0.95)
  return {
    measure: "from what somebody says to the answer, p95 of 20 a second",
    ours: `${Math.round(p95)} ms`,
    goal: `≤ ${GOAL.answerMs} ms`,
    ...judge({ value: p95, atMost: GOAL.answerMs, noise: reason }),
  }
}
