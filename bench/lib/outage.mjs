import { setTimeout as sleep } from "node:timers/promises"

import { isAlive } from "../../scripts/lib/process-identity.mjs"
import { ask } from "./ask.mjs"

const PROBE_MS = 100
// Longer than the shop lets any request wait, so that every failure of the outage is in.
const DEADLINE_MS = 10_000
const LONGEST_WAIT_MS = 60_000

/**
 * Kills PostgreSQL, starts it again and watches the shop come back.
 * @param {import("./stage.mjs").Stage} stage
 * @param {{ server: import("./server.mjs").Started, probe: { url: string },
 *   load: ReturnType<typeof import("./steady-load.mjs").startLoad>, away: number }} options
 */
export async function restartOnce(stage, { server, probe, load, away }) {
  const failedBefore = load.failures.length
  const killed = performance.now()
  await stage.postgres.crash()
  await sleep(away * 1_000, undefined, { signal: stage.lifecycle.signal })
  await stage.postgres.start()
  const back = performance.now()
  const served = await firstAnswer(probe)
  await sleep(DEADLINE_MS)
  const failures = load.failures.slice(failedBefore)
  return {
    alive: isAlive(server.identity),
    down: (back - killed) / 1_000,
    firstAnswer: (served - back) / 1_000,
    lastFailure: Math.max(0, ...failures.map(({ at }) => (at - back) / 1_000)),
    outcomes: countOutcomes(failures),
  }
}

/** Asks at a steady pace and not one after the other: a question that hangs must not hide the rest. */
function firstAnswer({ url, ...question }) {
  return new Promise((resolve, reject) => {
    const end = (settle, value) => {
      clearInterval(timer)
      clearTimeout(limit)
      settle(value)
    }
    const tick = async () => {
      const { status } = await ask(url, question)
      if (status === 200) {
        end(resolve, performance.now())
      }
    }
    const timer = setInterval(tick, PROBE_MS)
    const late = new Error("The shop did not serve again within a minute.")
    const limit = setTimeout(() => end(reject, late), LONGEST_WAIT_MS)
    tick()
  })
}

/** @param {{ status: number, text: string }[]} failures */
export function countOutcomes(failures) {
  const counts = {}
  for (const { status, text } of failures) {
    const outcome = status || text
    counts[outcome] = (counts[outcome] ?? 0) + 1
  }
  return counts
}

/** @param {Record<string, number>} counts */
export const spell = (counts) =>
  Object.entries(counts)
    .map(([outcome, count]) => `${count} × ${outcome}`)
    .join(", ") || "none"
