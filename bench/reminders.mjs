import { setTimeout as sleep } from "node:timers/promises"

import { withClient } from "../scripts/lib/postgres/connect.mjs"
import { watchNoise } from "./lib/noise.mjs"
import { quantile } from "./lib/numbers.mjs"
import { claimDue } from "./lib/outbox.mjs"
import { withoutDisk } from "./lib/plain-database.mjs"
import { judge } from "./lib/results.mjs"

const PER_SECOND = 200
const FEW = 1_000
const GOAL = { claimMs: 10, ratio: 2, lateSeconds: 1.5 }

export const benchmark = {
  title: "Reminders: a million that wait must not slow down those that are due",
  quick: false,
  options: { pending: 1_000_000, seconds: 60, patience: 3 },
  run,
}

/**
 * @param {import("./lib/stage.mjs").Stage} stage
 * @param {{ pending: number, seconds: number, patience: number }} options
 */
async function run(stage, { pending, seconds, patience }) {
  const noise = watchNoise(stage)
  const few = await measure(stage, {
    name: "bench_reminders_few",
    pending: FEW,
    seconds,
    noise,
    patience,
  })
  const many = await measure(stage, {
    name: "bench_reminders_many",
    pending,
    seconds,
    noise,
    patience,
  })
  return rowsOf({ few, many, pending, reason: noise.verdictless() })
}

async function measure(stage, { name, pending, seconds, noise, patience }) {
  const url = withoutDisk(await stage.copyDatabase(name))
  return withClient(url, async (client) => {
    await client.query("truncate outbox_message, reminder")
    await fill(client, { pending, due: "now() + interval '1 day' + i * interval '1 millisecond'" })
    await client.query("vacuum analyze reminder")
    await noise.settle(patience)
    await fill(client, {
      pending: PER_SECOND * seconds,
      due: `now() + interval '3 seconds' + i * interval '${1_000 / PER_SECOND} milliseconds'`,
      subject: "due",
    })
    const claims = await tick(client, { signal: stage.lifecycle.signal, seconds: seconds + 5 })
    const { rows } = await client.query(
      "select extract(epoch from created_at - due_at)::float as late from outbox_message",
    )
    const late = rows.map((row) => row.late)
    console.log(
      `  ${pending} waiting: claim p99 ${quantile(claims, 0.99).toFixed(1)} ms, ` +
        `late p99 ${quantile(late, 0.99).toFixed(2)} s, ${late.length} told`,
    )
    return { claims, late, lost: PER_SECOND * seconds - late.length }
  })
}

const fill = (client, { pending, due, subject = "later" }) =>
  client.query(
    `insert into reminder (subject, occurrence, channel, recipient, kind, payload, due_at, expires_at)
     select '${subject}:' || i, '1', 'bench', 'cus_' || i, 'bench', '{"task_id": "1"}', ${due},
       now() + interval '9 days'
       from generate_series(1, $1) as i`,
    [pending],
  )

/** Once a second, as the messenger does; how long each claim took that found something. */
async function tick(client, { signal, seconds }) {
  const claims = []
  const end = performance.now() + seconds * 1_000
  for (let next = performance.now(); next < end; next += 1_000) {
    await sleep(Math.max(0, next - performance.now()), undefined, { signal })
    claims.push(...(await claimDue(client)))
  }
  return claims
}

function rowsOf({ few, many, pending, reason }) {
  const claim = { few: quantile(few.claims, 0.99), many: quantile(many.claims, 0.99) }
  const middle = { few: quantile(few.claims, 0.5), many: quantile(many.claims, 0.5) }
  const late = quantile(many.late, 0.99)
  const million = pending.toLocaleString("en")
  return [
    {
      measure: `claiming once a second with ${million} waiting, p99; peer the same with ${FEW}`,
      ours: `${claim.many.toFixed(1)} ms`,
      peer: `${claim.few.toFixed(1)} ms`,
      goal: `≤ ${GOAL.claimMs} ms`,
      ...judge({ value: claim.many, atMost: GOAL.claimMs, noise: reason }),
    },
    {
      measure: "the same, median",
      ours: `${middle.many.toFixed(1)} ms`,
      peer: `${middle.few.toFixed(1)} ms`,
      ratio: (middle.many / middle.few).toFixed(2),
      goal: `≤ ${GOAL.ratio} × peer`,
      ...judge({
        value: middle.many / middle.few,
        atMost: GOAL.ratio,
        noise: reason,
        isRatio: true,
      }),
    },
    {
      measure: `from due to told, ${PER_SECOND} a second, p99`,
      ours: `${late.toFixed(2)} s`,
      peer: `${quantile(few.late, 0.99).toFixed(2)} s`,
      goal: `≤ ${GOAL.lateSeconds} s`,
      ...judge({ value: late, atMost: GOAL.lateSeconds, noise: reason }),
    },
    {
      measure: "reminders not told, or told twice",
      ours: String(Math.abs(few.lost) + Math.abs(many.lost)),
      goal: "0",
      ...judge({ value: Math.abs(few.lost) + Math.abs(many.lost), atMost: 0 }),
    },
  ]
}
