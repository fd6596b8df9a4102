import { createClient } from "redis"
import type { AppLogger } from "../lib/log/logger"
import { describeError } from "../lib/log/describe-error"

const connect = (url: string) =>
  createClient({
    url,
    disableOfflineQueue: true,
    // A Redis that is there but answers nothing is noticed by these two.
    pingInterval: 2000,
    socket: {
      socketTimeout: 5000,
      connectTimeout: 3000,
      reconnectStrategy: (retries) => Math.min(100 * 2 ** retries, 3000),
    },
  })

export type RedisClient = ReturnType<typeof connect>

/** Connects in the background: a Redis that is away makes the process poorer, never stops it. */
export const openRedis = (url: string | undefined, logger: AppLogger): RedisClient | undefined => {
  if (!url) return undefined
  const client = connect(url)
  let away = false
  client.on("error", (error: unknown) => {
    if (!away) logger.event("warn", "redis.away", describeError(error))
    away = true
  })
  client.on("ready", () => {
    if (away) logger.event("info", "redis.back")
    away = false
  })
  client.connect().catch(() => undefined)
  return client
}
