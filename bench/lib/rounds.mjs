import { median } from "./numbers.mjs"
import { judge } from "./results.mjs"

/**
 * @typedef {{ cpu: number, p95: number, perSecond: number }} Cost
 */

/**
 * Lets the contestants take turns, round after round.
 * @template {string} Name
 * @param {{ noise: ReturnType<typeof import("./noise.mjs").watchNoise>, rounds: number,
 *   patience: number, contestants: Record<Name, () => Promise<Cost>> }} options
 * @returns {Promise<Record<Name, Cost[]>>}
 */
export async function takeTurns({ noise, rounds, patience, contestants }) {
  const names = Object.keys(contestants)
  const results = Object.fromEntries(names.map((name) => [name, []]))
  for (let round = 1; round <= rounds; round += 1) {
    await noise.settle(patience)
    for (const name of names) {
      results[name].push(await contestants[name]())
    }
    const told = names.map((name) => `${name} ${results[name].at(-1).cpu.toFixed(2)} ms`)
    console.log(`  round ${round}: CPU a request: ${told.join(", ")}`)
  }
  return results
}

const range = (ratios, digits) =>
  `${median(ratios).toFixed(digits)} (${Math.min(...ratios).toFixed(digits)}–${Math.max(...ratios).toFixed(digits)})`

/**
 * A row that says how much less or more ours costs than another, round by round.
 * @param {{ measure: string, ours: Cost[], other: Cost[], kind: "peer" | "limit", noise?: string,
 *   atMost: number, goal: string, of?: keyof Cost }} options `atMost`: ours through the other
 */
export function compare({ measure, ours, other, kind, noise, atMost, goal, of = "cpu" }) {
  const pick = (costs) => costs.map((cost) => cost[of])
  const ratios = pick(ours).map((value, round) => value / pick(other)[round])
  const isLess = atMost < 0.5
  const digits = atMost < 1 ? 2 : 1
  const shown = isLess ? ratios.map((ratio) => 1 / ratio) : ratios
  return {
    measure,
    ours: median(pick(ours)).toFixed(2),
    [kind]: median(pick(other)).toFixed(2),
    ratio: `${isLess ? "1 : " : ""}${range(shown, isLess ? 0 : digits)}`,
    goal,
    ...judge({ value: median(ratios), atMost, noise, isRatio: true }),
  }
}
