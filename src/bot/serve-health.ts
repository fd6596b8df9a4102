import { once } from "node:events"
import { createServer, type ServerResponse } from "node:http"
import type { Bot } from "@domovoy/messenger/telegram"
import type { Pool } from "pg"
import type { Env } from "../config/env"
import type { BotMetrics } from "./metrics"

type Check = "ok" | "failed" | "degraded" | "stopping"

type Options = {
  env: Pick<Env, "BOT_PORT" | "METRICS_HOST">
  bot: Pick<Bot, "isKnown" | "leads">
  database: Pool
  metrics: BotMetrics
}

const answer = (res: ServerResponse, status: number, body: unknown): void => {
  res.writeHead(status, { "Content-Type": "application/json" })
  res.end(JSON.stringify(body))
}

const readinessOf = async ({ bot, database }: Options) => {
  const reached = await database.query("select 1").then(
    () => true,
    () => false,
  )
  const checks: Record<string, Check> = {
    database: reached ? "ok" : "failed",
    // Nothing is mended by calling the process unwell while Telegram is away.
    telegram: bot.isKnown() ? "ok" : "degraded",
  }
  return { status: reached ? "ready" : "not_ready", leads: bot.leads(), checks }
}

/** How the process is and what it measured; for the machine it runs on, not for the world. */
export const serveHealth = async (options: Options): Promise<{ stop: () => void }> => {
  const { env, metrics } = options
  let stopping = false

  const respond = async (path: string, res: ServerResponse): Promise<void> => {
    if (path === "/health") answer(res, 200, { status: "ok" })
    else if (path === "/ready" && stopping) {
      answer(res, 503, { status: "not_ready", checks: { bot: "stopping" } })
    } else if (path === "/ready") {
      const readiness = await readinessOf(options)
      answer(res, readiness.status === "ready" ? 200 : 503, readiness)
    } else if (path === "/metrics") {
      res.setHeader("Content-Type", metrics.registry.contentType)
      res.end(await metrics.registry.metrics())
    } else answer(res, 404, { type: "not_found", code: "not_found", message: "It is not here." })
  }

  const server = createServer((req, res) => {
    respond((req.url ?? "/").split("?", 1)[0] ?? "/", res).catch(() => res.destroy())
  })
  server.listen(env.BOT_PORT, env.METRICS_HOST)
  await once(server, "listening")
  return {
    stop: () => {
      stopping = true
    },
  }
}
