import { Client } from "pg"

const TRY_AGAIN_MS = 1000
const ANNOUNCE_AT_MOST_EVERY_MS = 100
const CHANNEL = "journal"

type OnNews = (topic?: string) => void

/**
 * Tells of new facts as soon as they are committed. A hint only: whoever misses one looks for
 * himself a second later.
 */
export const listenForFacts = (connectionString: string, onNews: OnNews) => {
  let client: Client | undefined
  let timer: NodeJS.Timeout | undefined
  let closed = false

  const lost = (which: Client) => {
    which.end().catch(() => undefined)
    if (closed || client !== which) return
    client = undefined
    timer = setTimeout(connect, TRY_AGAIN_MS)
  }

  const connect = () => {
    const fresh = new Client({ connectionString, connectionTimeoutMillis: 3000, keepAlive: true })
    client = fresh
    fresh.on("notification", ({ payload }) => {
      onNews(payload === "" ? undefined : payload)
    })
    fresh.on("error", () => {
      lost(fresh)
    })
    fresh.on("end", () => {
      lost(fresh)
    })
    fresh
      .connect()
      .then(() => fresh.query(`listen ${CHANNEL}`))
      .then(() => {
        onNews()
      })
      .catch(() => {
        lost(fresh)
      })
  }

  connect()
  return {
    close: async () => {
      closed = true
      clearTimeout(timer)
      await client?.end().catch(() => undefined)
    },
  }
}

type RedisLine = {
  isReady: boolean
  publish: (channel: string, message: string) => Promise<unknown>
  duplicate: () => {
    on: (event: "error", listener: () => void) => unknown
    connect: () => Promise<unknown>
    subscribe: (channel: string, listener: () => void) => Promise<unknown>
    destroy: () => void
  }
}

/** The same by Redis, for where a connection pooler swallows PostgreSQL's notices. */
export const listenByRedis = (redis: RedisLine, onNews: OnNews) => {
  const line = redis.duplicate()
  let closed = false
  line.on("error", () => undefined)
  line
    .connect()
    .then(() =>
      line.subscribe(CHANNEL, () => {
        onNews()
      }),
    )
    .catch(() => undefined)
  return {
    close: () => {
      if (!closed) line.destroy()
      closed = true
    },
  }
}

/** Says by Redis that there may be new facts; often asked, seldom said. */
export const announceByRedis = (redis: RedisLine): (() => void) => {
  let timer: NodeJS.Timeout | undefined
  return () => {
    timer ??= setTimeout(() => {
      timer = undefined
      if (redis.isReady) redis.publish(CHANNEL, "").catch(() => undefined)
    }, ANNOUNCE_AT_MOST_EVERY_MS)
  }
}
