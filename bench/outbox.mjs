import { withClient } from "../scripts/lib/postgres/connect.mjs"
import { drainGraphile, prepareGraphile } from "./lib/graphile.mjs"
import { watchNoise } from "./lib/noise.mjs"
import { median } from "./lib/numbers.mjs"
import { claimDue, drainOutbox, fillOutbox } from "./lib/outbox.mjs"
import { withoutDisk } from "./lib/plain-database.mjs"
import { judge } from "./lib/results.mjs"

export const benchmark = {
  title: "Outbox: twenty thousand reminders come due at once",
  quick: true,
  options: { rounds: 5, jobs: 20_000, patience: 3 },
  run,
}

const LOCAL_QUEUE = { localQueue: { size: 500 }, concurrentJobs: 24 }

/**
 * @param {import("./lib/stage.mjs").Stage} stage
 * @param {{ rounds: number, jobs: number, patience: number }} options
 */
async function run(stage, { rounds, jobs, patience }) {
  const noise = watchNoise(stage)
  const url = await stage.copyDatabase("bench_outbox")
  await prepareGraphile(url)
  await withClient(url, prepareBare)
  // Reminders may be made messages once more after a crash, so nobody waits for the disk there.
  const hasty = withoutDisk(url)
  const contestants = {
    ours: () => withClient(hasty, (client) => fireAll(client, jobs)),
    queue: () => drainGraphile(hasty, { jobs, settings: LOCAL_QUEUE }),
    plain: () => drainGraphile(url, { jobs, settings: {} }),
    bare: () => withClient(hasty, (client) => drainBare(client, { jobs, batch: 200 })),
    limit: () => withClient(hasty, (client) => drainBare(client, { jobs, batch: 1_000 })),
    sends: async () => {
      await withClient(url, (client) => fillOutbox(client, jobs))
      return drainOutbox(url, jobs)
    },
  }
  const rates = Object.fromEntries(Object.keys(contestants).map((name) => [name, []]))
  for (let round = 1; round <= rounds; round += 1) {
    await noise.settle(patience)
    for (const [name, contest] of Object.entries(contestants)) {
      rates[name].push(jobs / (await contest()))
    }
    const last = Object.entries(rates).map(([name, all]) => `${name} ${Math.round(all.at(-1))}/s`)
    console.log(`  round ${round}: ${last.join(", ")}`)
  }
  return rowsOf(rates, noise.verdictless({ limit: rates.limit, peer: rates.queue }))
}

function rowsOf(rates, reason) {
  const ours = "reminders made messages, a second"
  return [
    {
      ...compare(rates, { measure: `${ours}; peer graphile-worker with a local queue`, reason }),
      limit: spell(rates.limit),
    },
    compare(rates, {
      measure: `${ours}; peer a bare claim in batches of 200`,
      reason,
      peer: "bare",
      atLeast: 0.5,
    }),
    {
      measure: "messages sent and noted one by one, a second; peer graphile-worker as it comes",
      ours: spell(rates.sends),
      peer: spell(rates.plain),
      ratio: ratioOf(rates.sends, rates.plain).text,
    },
  ]
}

function compare(rates, { measure, reason, peer = "queue", atLeast = 1 }) {
  const ratio = ratioOf(rates.ours, rates[peer])
  return {
    measure,
    ours: spell(rates.ours),
    peer: spell(rates[peer]),
    ratio: ratio.text,
    goal: `≥ ${atLeast} × peer`,
    ...judge({ value: 1 / ratio.value, atMost: 1 / atLeast, noise: reason, isRatio: true }),
  }
}

const spell = (values) => Math.round(median(values)).toLocaleString("en")

function ratioOf(ours, peer) {
  const ratios = ours.map((rate, round) => rate / peer[round])
  const range = `${Math.min(...ratios).toFixed(2)}–${Math.max(...ratios).toFixed(2)}`
  return { value: median(ratios), text: `${median(ratios).toFixed(2)} (${range})` }
}

const seconds = async (work) => {
  const started = performance.now()
  await work()
  return (performance.now() - started) / 1_000
}

/** What the tick of the messenger does, until nothing is due. */
async function fireAll(client, jobs) {
  await client.query("truncate outbox_message, reminder")
  await client.query(
    `insert into reminder (subject, occurrence, channel, recipient, kind, payload, due_at, expires_at)
     select 'task:' || i, '1', 'bench', 'cus_' || i, 'bench', '{"task_id": "1"}',
       now() - i * interval '1 millisecond', now() + interval '1 day'
       from generate_series(1, $1) as i`,
    [jobs],
  )
  await client.query("analyze reminder, outbox_message")
  return seconds(() => claimDue(client))
}

const prepareBare = (client) =>
  client.query(`create table bare_job (
    id bigint primary key, channel text not null, recipient text not null, kind text not null,
    payload jsonb not null, due_at timestamptz not null)`)

/** The least that a queue in PostgreSQL can do: hand out a batch that nobody else has, and remove it. */
async function drainBare(client, { jobs, batch }) {
  await client.query("truncate bare_job")
  await client.query("drop index if exists bare_job_due")
  await client.query(
    `insert into bare_job select i, 'bench', 'cus_' || i, 'bench', '{"task_id": "1"}', now()
       from generate_series(1, $1) as i`,
    [jobs],
  )
  await client.query("create index bare_job_due on bare_job (due_at)")
  await client.query("analyze bare_job")
  return seconds(async () => {
    let taken
    do {
      const { rowCount } = await client.query(
        `delete from bare_job where id in (
           select id from bare_job where due_at <= now() order by due_at limit $1
             for update skip locked)
         returning *`,
        [batch],
      )
      taken = rowCount
    } while (taken > 0)
  })
}
