import { setTimeout as sleep } from "node:timers/promises"

import { startChild } from "../scripts/lib/children.mjs"
import { serverFolder } from "../scripts/lib/paths.mjs"
import { ask } from "./lib/ask.mjs"
import { watchNoise } from "./lib/noise.mjs"
import { median } from "./lib/numbers.mjs"
import { cpuSecondsOf, residentMegabytesOf } from "./lib/process-stats.mjs"
import { judge } from "./lib/results.mjs"
import { startShop } from "./lib/server.mjs"
import { makeVanilla, startVanilla } from "./lib/vanilla.mjs"

const IDLE_MS = 5_000
const GOAL = 1.15
// What neither can do without: Node and the code of Medusa, loaded and left again.
const LOADING = 'require("@medusajs/medusa/commands/start"); process.exit(0)'

export const benchmark = {
  title: "Boot: from the start of the process to its first good answer",
  quick: true,
  options: { rounds: 5, patience: 3 },
  run,
}

/**
 * @param {import("./lib/stage.mjs").Stage} stage
 * @param {{ rounds: number, patience: number }} options
 */
async function run(stage, { rounds, patience }) {
  const noise = watchNoise(stage)
  const contestants = await prepareContestants(stage)
  await warmUp(contestants)
  const results = []
  for (let round = 1; round <= rounds; round += 1) {
    await noise.settle(patience)
    const result = {
      ours: await measure(await contestants.ours()),
      peer: await measure(await contestants.peer()),
      limit: await timeOfLoading(stage),
    }
    results.push(result)
    console.log(`  round ${round}: ${describeRound(result)}`)
  }
  const limit = results.map((result) => result.limit)
  const judged = { results, limit, noise }
  return [
    { ...rowOf("boot, s", ({ boot }) => boot, judged), limit: median(limit).toFixed(1) },
    rowOf("CPU of the boot, s", ({ cpu }) => cpu, judged),
    rowOf("memory when idle, MB", ({ memory }) => memory, judged),
  ]
}

async function prepareContestants(stage) {
  const ours = await stage.copyDatabase("bench_boot_ours")
  const peer = await stage.copyDatabase("bench_boot_peer")
  const folder = makeVanilla(stage)
  return {
    ours: () => startShop(stage, { databaseUrl: ours, name: "boot-ours" }),
    peer: () => startVanilla(stage, { databaseUrl: peer, folder, name: "boot-peer" }),
  }
}

/** Fills the caches of the disk, and sees that both serve the same: the dashboard and the shop. */
async function warmUp(contestants) {
  for (const start of Object.values(contestants)) {
    const server = await start()
    const dashboard = await ask(`${server.url}/app/`)
    const withoutKey = await ask(`${server.url}/store/products`)
    await server.stop()
    if (dashboard.status !== 200 || withoutKey.status !== 400) {
      throw new Error(`Not a whole Medusa: ${dashboard.status} ${withoutKey.status}`)
    }
  }
}

async function measure(server) {
  const cpu = cpuSecondsOf(server.pid)
  await sleep(IDLE_MS)
  const memory = residentMegabytesOf(server.pid)
  await server.stop()
  return { boot: server.bootSeconds, cpu, memory }
}

async function timeOfLoading({ node, logFolder }) {
  const started = performance.now()
  const command = [node, "-e", LOADING]
  const env = { PATH: process.env.PATH, NODE_ENV: "production" }
  const logFile = `${logFolder}/boot-limit.log`
  const { code } = await startChild({
    name: "boot-limit",
    command,
    cwd: serverFolder,
    env,
    logFile,
  }).exit
  if (code !== 0) {
    throw new Error(`Medusa's code could not be loaded: ${logFile}`)
  }
  return (performance.now() - started) / 1_000
}

function rowOf(measureName, pick, { results, limit, noise }) {
  const ours = results.map((result) => pick(result.ours))
  const peer = results.map((result) => pick(result.peer))
  const ratios = ours.map((value, round) => value / peer[round])
  const ratio = median(ratios)
  const range = `${Math.min(...ratios).toFixed(2)}–${Math.max(...ratios).toFixed(2)}`
  return {
    measure: measureName,
    ours: median(ours).toFixed(1),
    peer: median(peer).toFixed(1),
    ratio: `${ratio.toFixed(2)} (${range})`,
    goal: `≤ ${GOAL} × vanilla Medusa`,
    ...judge({
      value: ratio,
      atMost: GOAL,
      noise: noise.verdictless({ limit, peer }),
      isRatio: true,
    }),
  }
}

const describeRound = ({ ours, peer, limit }) =>
  `ours ${describe(ours)}; peer ${describe(peer)}; loading ${limit.toFixed(2)} s`

const describe = ({ boot, cpu, memory }) =>
  `${boot.toFixed(2)} s, CPU ${cpu.toFixed(1)} s, ${memory.toFixed(0)} MB`
