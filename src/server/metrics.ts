import { createServer, type IncomingMessage, type ServerResponse } from "node:http"
import type { Pool } from "pg"
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from "prom-client"
import type { Env } from "../config/env"
import { createConsumerMetrics } from "./consumer-metrics"
import { createOutboxMetrics } from "./outbox-metrics"
import { refuse } from "./respond"

export const createMetrics = (pool: Pool) => {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const requests = new Histogram({
    name: "http_request_duration_seconds",
    help: "Time from the first byte of a request to the last byte of its answer",
    labelNames: ["method", "route", "status"] as const,
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers: [registry],
  })
  const refusals = new Counter({
    name: "http_refusals_total",
    help: "Requests answered before the application saw them, by reason",
    labelNames: ["code"] as const,
    registers: [registry],
  })
  const inFlight = new Gauge({
    name: "http_requests_in_flight",
    help: "Requests being worked on",
    registers: [registry],
  })
  new Gauge({
    name: "postgres_connections",
    help: "Connections of the server's own pool, by state",
    labelNames: ["state"] as const,
    registers: [registry],
    collect() {
      this.set({ state: "open" }, pool.totalCount)
      this.set({ state: "idle" }, pool.idleCount)
      this.set({ state: "waiting" }, pool.waitingCount)
    },
  })
  createOutboxMetrics(registry, pool)
  return {
    registry,
    requests,
    refusals,
    inFlight,
    consumers: createConsumerMetrics(registry, pool),
  }
}

export type Metrics = ReturnType<typeof createMetrics>

const answer = async (metrics: Metrics, req: IncomingMessage, res: ServerResponse) => {
  if (req.url !== "/metrics") {
    const message = "Only /metrics is here."
    refuse(res, { status: 404, refusal: { type: "not_found", code: "not_found", message } })
    return
  }
  res.setHeader("Content-Type", metrics.registry.contentType)
  res.end(await metrics.registry.metrics())
}

/** On a port of its own, so that the proxy which shows the shop to the world cannot show it. */
export const serveMetrics = (env: Env, metrics: Metrics): Promise<void> =>
  new Promise((resolve, reject) => {
    const server = createServer((req, res) => {
      answer(metrics, req, res).catch(() => res.destroy())
    })
    server.once("error", reject)
    server.listen(env.METRICS_PORT, env.METRICS_HOST, () => {
      server.unref()
      resolve()
    })
  })
