import { ask } from "./lib/ask.mjs"
import { openBothShops } from "./lib/both-shops.mjs"
import { watchNoise } from "./lib/noise.mjs"
import { median } from "./lib/numbers.mjs"
import { leaveOnShelf } from "./lib/plain-database.mjs"
import { cpuSecondsOf } from "./lib/process-stats.mjs"
import { judge } from "./lib/results.mjs"
import { compare, takeTurns } from "./lib/rounds.mjs"

/** Longer than anybody waits here, so that every late answer is counted as what it is. */
const LONGEST_ANSWER_MS = 300_000
const GOAL = { loserSeconds: 3, winners: 1.2, vanilla: 1 / 1.3 }

export const benchmark = {
  title: "Checkout: fifty carts at once, and two hundred buyers for fifty pieces",
  quick: false,
  options: { rounds: 3, carts: 50, buyers: 200, pieces: 50, patience: 3 },
  run,
}

/**
 * @param {import("./lib/stage.mjs").Stage} stage
 * @param {{ rounds: number, carts: number, buyers: number, pieces: number, patience: number }}
 *   options
 */
async function run(stage, { rounds, carts, buyers, pieces, patience }) {
  const noise = watchNoise(stage)
  const shops = await openBothShops(stage, "checkout")
  const contestants = {
    ours: () => completeDifferent(shops.ours, carts),
    vanilla: () => completeDifferent(shops.vanilla, carts),
  }
  for (const warmUp of Object.values(contestants)) {
    await warmUp()
  }
  const results = await takeTurns({ noise, rounds, patience, contestants })
  const inTurn = await sellInTurn(shops.ours, pieces)
  await noise.settle(patience)
  const rush = {
    ours: await rushFor(shops.ours, { buyers, pieces }),
    vanilla: await rushFor(shops.vanilla, { buyers, pieces }),
  }
  for (const { server } of Object.values(shops)) {
    await server.stop()
  }
  const reason = noise.verdictless({ peer: results.vanilla.map(({ cpu }) => cpu) })
  return [...rowsOfDifferent({ results, carts, reason }), ...rowsOfRush({ rush, inTurn, reason })]
}

/** What was said to a buyer, and after how many seconds. */
async function complete({ store }, cart) {
  const { url, ...question } = store.toComplete(cart)
  const started = performance.now()
  const { status, text } = await ask(url, { ...question, milliseconds: LONGEST_ANSWER_MS })
  const seconds = (performance.now() - started) / 1_000
  if (status !== 200) return { told: status === 400 ? "refused" : `status ${status}`, seconds }
  return { told: JSON.parse(text).type === "order" ? "sold" : "refused", seconds }
}

/** All at the same moment; each wants something else. */
async function completeDifferent(shop, carts) {
  const wanted = Array.from({ length: carts }, (_, n) => [shop.variants[n % shop.variants.length]])
  const prepared = await shop.store.prepareMany(wanted)
  const before = cpuSecondsOf(shop.server.pid)
  const started = performance.now()
  const answers = await Promise.all(prepared.map((cart) => complete(shop, cart)))
  const seconds = (performance.now() - started) / 1_000
  const unsold = answers.find(({ told }) => told !== "sold")
  if (unsold) throw new Error(`${shop.server.url}: a cart was not sold: ${unsold.told}`)
  const cpu = ((cpuSecondsOf(shop.server.pid) - before) * 1_000) / carts
  const slowest = Math.max(...answers.map((answer) => answer.seconds))
  return { cpu, p95: slowest * 1_000, perSecond: carts / seconds }
}

/** Seconds that so many sales of one thing take, one after another. */
async function sellInTurn(shop, pieces) {
  const [hot] = shop.variants
  const prepared = await shop.store.prepareMany(Array.from({ length: pieces }, () => [hot]))
  const started = performance.now()
  for (const cart of prepared) {
    await complete(shop, cart)
  }
  return (performance.now() - started) / 1_000
}

async function rushFor(shop, { buyers, pieces }) {
  const [hot] = shop.variants
  const prepared = await shop.store.prepareMany(Array.from({ length: buyers }, () => [hot]))
  await leaveOnShelf(shop.databaseUrl, { variant: hot, pieces })
  const answers = await Promise.all(prepared.map((cart) => complete(shop, cart)))
  const secondsOf = (wanted) => answers.filter(({ told }) => told === wanted).map((a) => a.seconds)
  const [sold, refused] = [secondsOf("sold"), secondsOf("refused")]
  return {
    sold: sold.length,
    pieces,
    unanswered: answers.length - sold.length - refused.length,
    lastSold: Math.max(0, ...sold),
    lastRefused: Math.max(0, ...refused),
  }
}

function rowsOfDifferent({ results, carts, reason }) {
  const { ours, vanilla } = results
  const perSecond = (costs) => costs.map((cost) => cost.perSecond)
  const ratios = perSecond(ours).map((value, round) => value / vanilla[round].perSecond)
  return [
    compare({
      measure: `${carts} different carts at once: CPU an order, ms`,
      ...{ ours, other: vanilla, kind: "peer", noise: reason },
      ...{ atMost: GOAL.vanilla, goal: "≤ 0.77 × vanilla, or a profile" },
    }),
    {
      measure: "the same: orders a second",
      ours: median(perSecond(ours)).toFixed(2),
      peer: median(perSecond(vanilla)).toFixed(2),
      ratio: median(ratios).toFixed(2),
      goal: "≥ 1.3 × vanilla, or a profile",
      ...judge({ value: 1 / median(ratios), atMost: GOAL.vanilla, noise: reason, isRatio: true }),
    },
    {
      measure: "the same: s until the last one had his order",
      ours: (median(ours.map(({ p95 }) => p95)) / 1_000).toFixed(1),
      peer: (median(vanilla.map(({ p95 }) => p95)) / 1_000).toFixed(1),
    },
  ]
}

function rowsOfRush({ rush: { ours, vanilla }, inTurn, reason }) {
  const shown = (pick, digits = 0) => ({
    ours: pick(ours).toFixed(digits),
    peer: pick(vanilla).toFixed(digits),
  })
  const winners = ours.lastSold / inTurn
  const afterwards = ({ lastRefused, lastSold }) => Math.max(0, lastRefused - lastSold)
  return [
    {
      measure: `buyers at once for ${ours.pieces} pieces: sold`,
      ...shown(({ sold }) => sold),
      goal: `${ours.pieces}`,
      ...judge({ value: Math.abs(ours.sold - ours.pieces), atMost: 0 }),
    },
    {
      measure: "the same: neither sold nor told that it is gone",
      ...shown(({ unanswered }) => unanswered),
      goal: "0",
      ...judge({ value: ours.unanswered, atMost: 0 }),
    },
    {
      measure: "the same: s until the last winner knew; limit: as many one after another",
      ...shown(({ lastSold }) => lastSold, 1),
      limit: inTurn.toFixed(1),
      ratio: winners.toFixed(2),
      goal: "≤ 1.2 × limit",
      ...judge({ value: winners, atMost: GOAL.winners, noise: reason, isRatio: true }),
    },
    {
      measure: "the same: s from then until the last loser knew",
      ...shown(afterwards, 1),
      goal: `≤ ${GOAL.loserSeconds}`,
      ...judge({ value: afterwards(ours), atMost: GOAL.loserSeconds, noise: reason }),
    },
  ]
}
