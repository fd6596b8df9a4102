import { appendFileSync, writeFileSync } from "node:fs"
import path from "node:path"
import { setTimeout as sleep } from "node:timers/promises"

import { whenDead } from "../scripts/lib/supervise.mjs"
import { startIdleLoop } from "./lib/idle-loop.mjs"
import { readMetrics } from "./lib/metrics.mjs"
import { median, slope } from "./lib/numbers.mjs"
import { cpuSecondsOf } from "./lib/process-stats.mjs"
import { judge } from "./lib/results.mjs"
import { startShop } from "./lib/server.mjs"
import { dayInTheShop } from "./lib/shop-load.mjs"
import { startLoad } from "./lib/steady-load.mjs"

const SAMPLE_MS = 10_000
const SAMPLES_PER_MINUTE = 60_000 / SAMPLE_MS
const GROWTH_GOAL = 0.5
const DELAY_GOAL = 50

export const benchmark = {
  title: "Soak: an ordinary day in the shop, for long",
  quick: false,
  options: { minutes: 30 },
  run,
}

/**
 * @param {import("./lib/stage.mjs").Stage} stage
 * @param {{ minutes: number }} options
 */
async function run(stage, { minutes }) {
  const databaseUrl = await stage.copyDatabase("bench_soak")
  const server = await startShop(stage, { databaseUrl, name: "soak" })
  const load = startLoad(await dayInTheShop({ url: server.url, databaseUrl }))
  const cpuBefore = cpuSecondsOf(server.pid)
  const samples = await Promise.race([
    watch(stage, { server, minutes }),
    whenDead(server, "The shop under test"),
  ])
  const cpu = cpuSecondsOf(server.pid) - cpuBefore
  await load.stop()
  await server.stop()
  return [...rowsOfMemory(samples), rowOfDelay(samples), ...rowsOfRequests({ load, minutes, cpu })]
}

async function watch({ lifecycle, logFolder }, { server, minutes }) {
  const idle = startIdleLoop()
  const file = path.join(logFolder, "soak.csv")
  writeFileSync(file, "minute,resident_mb,heap_mb,held_mb,delay_p99_ms,idle_delay_p99_ms\n")
  const started = performance.now()
  const samples = []
  while (samples.length < minutes * SAMPLES_PER_MINUTE) {
    const next = started + (samples.length + 1) * SAMPLE_MS
    await sleep(Math.max(0, next - performance.now()), undefined, { signal: lifecycle.signal })
    const minute = (performance.now() - started) / 60_000
    const sample = {
      minute,
      ...(await readMetrics(server.metricsUrl)),
      idleDelay: await idle.p99(),
    }
    samples.push(sample)
    appendFileSync(
      file,
      `${Object.values(sample)
        .map((value) => value.toFixed(2))
        .join(",")}\n`,
    )
    if (samples.length % SAMPLES_PER_MINUTE === 0) {
      console.log(`  ${describe(sample)}`)
    }
  }
  await idle.stop()
  return samples
}

const describe = ({ minute, resident, heap, held, delay }) =>
  `minute ${minute.toFixed(0)}: ${resident.toFixed(0)} MB, heap ${heap.toFixed(0)} MB, of it old ` +
  `${held.toFixed(0)} MB; event loop p99 ${delay.toFixed(0)} ms`

/** The first third is warming up: code is compiled, pools and caches fill. */
function rowsOfMemory(samples) {
  const settled = samples.slice(Math.floor(samples.length / 3))
  const growth = (pick) => slope(settled.map((one) => ({ x: one.minute, y: pick(one) })))
  const resident = growth((one) => one.resident)
  const perMinute = (value) => `${value.toFixed(2)} MB/min`
  return [
    {
      measure: "growth of memory, last two thirds",
      ours: perMinute(resident),
      goal: `≤ ${GROWTH_GOAL} MB/min`,
      ...judge({ value: resident, atMost: GROWTH_GOAL }),
    },
    {
      measure: "growth of what outlives garbage collection",
      ours: perMinute(slope(floorsOf(settled).map((one) => ({ x: one.minute, y: one.held })))),
    },
    {
      measure: "memory, median of the last two thirds",
      ours: `${median(settled.map((one) => one.resident)).toFixed(0)} MB`,
    },
  ]
}

/** The emptiest moment of every minute: right after a collection, or nearly so. */
function floorsOf(samples) {
  const floors = []
  for (let first = 0; first < samples.length; first += SAMPLES_PER_MINUTE) {
    const span = samples.slice(first, first + SAMPLES_PER_MINUTE)
    floors.push(span.reduce((lowest, one) => (one.held < lowest.held ? one : lowest)))
  }
  return floors
}

function rowOfDelay(samples) {
  const delays = samples.map(({ delay }) => delay)
  const idle = median(samples.map(({ idleDelay }) => idleDelay))
  const noise =
    idle > DELAY_GOAL / 2 ? `an idle event loop is itself ${idle.toFixed(0)} ms late` : undefined
  return {
    measure: "event loop p99, median of 10 s spans (worst)",
    ours: `${median(delays).toFixed(0)} ms (${Math.max(...delays).toFixed(0)} ms)`,
    limit: `${idle.toFixed(0)} ms`,
    goal: `≤ ${DELAY_GOAL} ms`,
    ...judge({ value: median(delays), atMost: DELAY_GOAL, noise }),
  }
}

function rowsOfRequests({ load, minutes, cpu }) {
  const sent = load.sent()
  const wrong = load.failures.length
  for (const { name, status, text } of load.failures.slice(0, 5)) {
    console.log(`  failed: ${name}: ${status} ${text.slice(0, 200)}`)
  }
  return [
    {
      measure: "requests answered otherwise than planned",
      ours: `${wrong} of ${sent}`,
      goal: "0",
      ...judge({ value: wrong, atMost: 0 }),
    },
    {
      measure: "CPU a request (requests a second)",
      ours: `${((cpu / sent) * 1_000).toFixed(1)} ms (${(sent / minutes / 60).toFixed(1)})`,
    },
  ]
}
