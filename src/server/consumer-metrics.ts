import type { Pool } from "pg"
import { Counter, Gauge, type Registry } from "prom-client"
import { readLag } from "../lib/journal/lag"

/** In every process: a consumer that nobody runs is seen by its lag, too. */
export const createConsumerMetrics = (registry: Registry, pool: Pool) => {
  const labels = { labelNames: ["consumer"] as const, registers: [registry] }

  const gaugeOf = (unit: "rows" | "seconds", help: string) => {
    new Gauge({
      ...labels,
      name: `journal_consumer_lag_${unit}`,
      help,
      async collect() {
        // Without a database no lag is known, and the other measurements are wanted all the more.
        const lags = await readLag(pool).catch(() => [])
        this.reset()
        for (const lag of lags) this.set({ consumer: lag.consumer }, lag[unit])
      },
    })
  }
  gaugeOf("rows", "Facts that a consumer has not dealt with, counted up to 10000")
  gaugeOf("seconds", "Age of the oldest fact that a consumer has not dealt with; 0 without one")
  const applied = new Counter({
    ...labels,
    name: "journal_consumer_facts_total",
    help: "Facts that this process has dealt with",
  })
  const errors = new Counter({
    ...labels,
    name: "journal_consumer_errors_total",
    help: "Attempts of this process that failed and are repeated",
  })
  return { applied, errors }
}

export type ConsumerMetrics = ReturnType<typeof createConsumerMetrics>
