import { setTimeout as sleep } from "node:timers/promises"

import { openBothShops } from "./lib/both-shops.mjs"
import { watchNoise } from "./lib/noise.mjs"
import { median } from "./lib/numbers.mjs"
import { pressInTurn } from "./lib/press.mjs"
import { judge } from "./lib/results.mjs"
import { compare, takeTurns } from "./lib/rounds.mjs"
import { countStatements } from "./lib/statements.mjs"

const SIZES = [1, 10, 50]
const IDLE_SECONDS = 5

export const benchmark = {
  title: "Cart: one more line in a cart that will have 1, 10 or 50",
  quick: false,
  options: { rounds: 3, carts: 6, patience: 3 },
  run,
}

/**
 * @param {import("./lib/stage.mjs").Stage} stage
 * @param {{ rounds: number, carts: number, patience: number }} options
 */
async function run(stage, { rounds, carts, patience }) {
  const noise = watchNoise(stage)
  const shops = await openBothShops(stage, "cart-lines")
  const adding = (name, size) => () => addLines(shops[name], { size, carts })
  const each = (make) => SIZES.flatMap((size) => Object.keys(shops).map((name) => make(name, size)))
  for (const warmUp of each(adding)) {
    await warmUp()
  }
  const statements = {}
  for (const one of each((name, size) => ({ name, size }))) {
    statements[keyOf(one)] = await statementsOf(shops[one.name], { size: one.size, carts })
  }
  const contestants = Object.fromEntries(
    each((name, size) => [keyOf({ name, size }), adding(name, size)]),
  )
  const results = await takeTurns({ noise, rounds, patience, contestants })
  for (const { server } of Object.values(shops)) {
    await server.stop()
  }
  return rowsOf({ results, statements, noise })
}

const keyOf = ({ name, size }) => `${name} ${size}`

async function questionsOf({ store, variants }, { size, carts }) {
  const before = Array.from({ length: carts }, () => variants.slice(0, size - 1))
  const filled = await store.fillMany(before)
  return filled.map((cart) => store.toAdd(cart, variants[size - 1]))
}

const addLines = async (shop, wanted) =>
  pressInTurn({ pid: shop.server.pid, questions: await questionsOf(shop, wanted) })

/** What the shop does by itself meanwhile is counted before and taken off. */
async function statementsOf(shop, wanted) {
  const { databaseUrl, server } = shop
  const questions = await questionsOf(shop, wanted)
  const idle = await countStatements(databaseUrl, "%", () => sleep(IDLE_SECONDS * 1_000))
  const started = performance.now()
  const sent = await countStatements(databaseUrl, "%", () =>
    pressInTurn({ pid: server.pid, questions }),
  )
  const seconds = (performance.now() - started) / 1_000
  return Math.max(0, sent - (idle / IDLE_SECONDS) * seconds) / questions.length
}

function rowsOf({ results, statements, noise }) {
  const steady = Object.fromEntries(
    SIZES.map((size) => [
      `peer with ${size}`,
      results[keyOf({ name: "vanilla", size })].map(cpuOf),
    ]),
  )
  const reason = noise.verdictless(steady)
  const of = (name, size) => keyOf({ name, size })
  const growth = results[of("ours", 50)].map(
    (cost, round) => cost.cpu / results[of("ours", 1)][round].cpu,
  )
  return [
    ...SIZES.flatMap((size) => rowsOfSize({ size, of, results, statements, reason })),
    {
      measure: "CPU of the 50th line through that of the 1st",
      ours: median(growth).toFixed(1),
      goal: "≤ 3",
      ...judge({ value: median(growth), atMost: 3, noise: reason, isRatio: true }),
    },
  ]
}

const cpuOf = ({ cpu }) => cpu

function rowsOfSize({ size, of, results, statements, reason }) {
  const [ours, peer] = [statements[of("ours", size)], statements[of("vanilla", size)]]
  const measured = { ours: results[of("ours", size)], other: results[of("vanilla", size)] }
  return [
    compare({
      measure: `line ${size}: CPU, ms`,
      ...{ ...measured, kind: "peer", noise: reason },
      ...{ atMost: 0.6, goal: "≤ 0.6 × vanilla where there is a way" },
    }),
    {
      measure: `line ${size}: p95, ms`,
      ours: median(measured.ours.map(({ p95 }) => p95)).toFixed(0),
      peer: median(measured.other.map(({ p95 }) => p95)).toFixed(0),
    },
    {
      measure: `line ${size}: statements`,
      ours: ours.toFixed(1),
      peer: peer.toFixed(1),
      ratio: (ours / peer).toFixed(2),
      goal: "≤ 0.6 × vanilla where there is a way",
      ...judge({ value: ours / peer, atMost: 0.6 }),
    },
  ]
}
