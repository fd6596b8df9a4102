import { readOutboxHealth } from "@domovoy/messenger/runtime"
import type { Pool } from "pg"
import { Gauge, type Registry } from "prom-client"

const measured = {
  waiting: {
    name: "outbox_messages_waiting",
    help: "Messages to people not sent yet, up to 10000",
  },
  dead: { name: "outbox_messages_dead", help: "Messages given up, up to 10000" },
  overdueSeconds: {
    name: "outbox_overdue_seconds",
    help: "For how long a message has waited that should have gone",
  },
} as const

/** In every process: a worker that is not there is seen by what it leaves undone. */
export const createOutboxMetrics = (registry: Registry, pool: Pool): void => {
  for (const [key, gauge] of Object.entries(measured)) {
    new Gauge({
      ...gauge,
      registers: [registry],
      async collect() {
        // Without a database nothing is known, and the other measurements are wanted all the more.
        const health = await readOutboxHealth(pool).catch(() => null)
        this.set(health?.[key as keyof typeof measured] ?? Number.NaN)
      },
    })
  }
}
