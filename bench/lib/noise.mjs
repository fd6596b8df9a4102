import os from "node:os"
import { setTimeout as sleep } from "node:timers/promises"

import { spread } from "./numbers.mjs"

const BUSIEST = os.availableParallelism() + 1
const WIDEST_SPREAD = 0.3

/**
 * Watches whether others use the machine while something is measured.
 * @param {{ lifecycle: import("../../scripts/lib/lifecycle.mjs").Lifecycle }} stage
 */
export function watchNoise({ lifecycle }) {
  const loads = []
  return {
    /**
     * Before every round: waits a while for a quiet machine, and notes how quiet it was.
     * @param {number} minutes
     */
    async settle(minutes) {
      const deadline = performance.now() + minutes * 60_000
      while (os.loadavg()[0] > BUSIEST && performance.now() < deadline) {
        await sleep(1_000, undefined, { signal: lifecycle.signal })
      }
      loads.push(os.loadavg()[0])
    },
    /**
     * @param {Record<string, number[]>} [steady] what ought to be the same in every round
     * @returns {string | undefined} why nothing can be concluded
     */
    verdictless(steady = {}) {
      const load = Math.max(...loads)
      if (load > BUSIEST) {
        return `load average ${load.toFixed(1)}, above ${BUSIEST}`
      }
      const [name, values] =
        Object.entries(steady).find((entry) => spread(entry[1]) > WIDEST_SPREAD) ?? []
      if (name) {
        return `the ${name} itself varied by ${Math.round(spread(values) * 100)} %`
      }
    },
  }
}
