import type { Pool } from "pg"
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from "prom-client"

/** What the process of the bot measures. */
export const createBotMetrics = (database: Pool) => {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const calls = new Counter({
    name: "telegram_calls_total",
    help: "Calls of the Bot API, by method and status; status 0 is no answer",
    labelNames: ["method", "status"] as const,
    registers: [registry],
  })
  const answers = new Histogram({
    name: "telegram_answer_duration_seconds",
    help: "Time from taking up what somebody said until Telegram has the answer",
    buckets: [0.01, 0.025, 0.05, 0.1, 0.15, 0.25, 0.5, 1, 2.5, 5, 10],
    registers: [registry],
  })
  new Gauge({
    name: "telegram_updates_waiting",
    help: "What people said and nobody has answered yet",
    registers: [registry],
    async collect() {
      const waiting = await database
        .query<{ n: number }>("select count(*)::int as n from telegram_inbox where state <> 'done'")
        .catch(() => null)
      this.set(waiting?.rows[0]?.n ?? Number.NaN)
    },
  })
  return {
    registry,
    onCall: (method: string, status: number) => {
      calls.inc({ method, status: String(status) })
    },
    onAnswered: (seconds: number) => {
      answers.observe(seconds)
    },
  }
}

export type BotMetrics = ReturnType<typeof createBotMetrics>
