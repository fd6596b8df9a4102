import type { RequestListener, Server } from "node:http"
import { container } from "@medusajs/framework"
import { asValue } from "@medusajs/framework/awilix"
import startMedusa from "@medusajs/medusa/commands/start"
import { losesMail, missingForServing, parseEnv, type Env } from "../config/env"
import { consumers, keeperOfCatalog } from "../consumers/all"
import { READ_POOL, readPoolOf } from "../lib/database/read-pool"
import { TELEGRAM_LINKS } from "../lib/telegram/bot-link"
import { createKeyStore, KEY_STORE } from "../lib/idempotency/key-store"
import { announceByRedis } from "../lib/journal/wake-up"
import { createLogger } from "../lib/log/logger"
import { STOPPING } from "../lib/request/stopping"
import { registerNotices } from "../notices/register-notices"
import { openCatalog } from "./catalog/open-catalog"
import { startConsumers } from "./consumers"
import { createCredentials } from "./credentials"
import { openDatabase, openReadPool } from "./database"
import { createFront } from "./front"
import { createHealth } from "./health"
import { startImports } from "./imports"
import { createMetrics, serveMetrics } from "./metrics"
import { expectedMigrations } from "./migrations"
import { demandPreconditions } from "./preconditions"
import { surviveFaults } from "./process-faults"
import { createRateLimit } from "./rate-limit"
import { openRedis } from "./redis"
import { createSessions } from "./sessions"
import { stopGracefully } from "./stop"

const readSettings = (): Env => {
  const env = parseEnv(process.env)
  const problems = missingForServing(env)
  if (problems.length > 0) throw new Error(`Settings refused:\n  ${problems.join("\n  ")}`)
  return env
}

/** Puts `front` where Medusa's Express application listens, and hands the application to it. */
const placeInFront = (server: Server, front: (app: RequestListener) => RequestListener): void => {
  const [app] = server.listeners("request") as RequestListener[]
  if (!app) throw new Error("Medusa's HTTP server has no request listener")
  server.off("request", app)
  server.prependListener("request", front(app))
}

const main = async (): Promise<void> => {
  const env = readSettings()
  // Medusa and Express read it from here; a server that was told nothing is a production server.
  process.env.NODE_ENV = env.NODE_ENV
  const logger = createLogger({ level: env.LOG_LEVEL, format: env.LOG_FORMAT })
  surviveFaults(logger)
  const pool = openDatabase(env, logger)
  await demandPreconditions(env, pool)
  const redis = openRedis(env.REDIS_URL, logger)
  const metrics = createMetrics(pool)
  await serveMetrics(env, metrics)
  const health = createHealth({
    pool,
    redis,
    expectedMigrations,
    losesMail: losesMail(env),
    logger,
  })
  const sessions = createSessions(env, pool, logger)
  const credentials = createCredentials(pool)
  const allow = createRateLimit(env.RATE_LIMIT_PER_MINUTE, redis)

  container.register(STOPPING, asValue(health.stopping))
  container.register(READ_POOL, asValue(openReadPool(env, logger)))
  container.register(KEY_STORE, asValue(createKeyStore(pool, env.COOKIE_SECRET ?? "")))
  container.register(TELEGRAM_LINKS, asValue(env.TELEGRAM_LINK_URL))
  registerNotices(env)
  const started = await startMedusa({
    directory: process.cwd(),
    port: env.BACKEND_PORT,
    host: env.HOST,
  })
  if (!started) throw new Error("Medusa started without an HTTP server")
  const server = started.server as unknown as Server
  const announce = redis ? announceByRedis(redis) : () => undefined
  const catalog = openCatalog({
    pool: readPoolOf(container),
    keeper: keeperOfCatalog,
    container,
    logger,
  })
  placeInFront(server, (app) =>
    createFront({
      env,
      app,
      health,
      metrics,
      sessions,
      credentials,
      catalog,
      allow,
      announce,
      logger,
    }),
  )
  const following = startConsumers({
    env,
    consumers,
    container,
    redis,
    metrics: metrics.consumers,
    logger,
  })
  const importing = startImports({ env, container, logger })
  stopGracefully({
    server,
    stopConsumers: async () => {
      await Promise.all([following.stop(), importing.stop()])
    },
    shutDownMedusa: started.gracefulShutDown,
    health,
    logger,
  })
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exit(1)
})
