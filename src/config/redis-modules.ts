/**
 * A caller is never kept waiting for a Redis that is away: a command fails at once, and the
 * connections come back by themselves. No time limit for single commands, because BullMQ's workers
 * share these options and listen with a command that may stay open for ten seconds.
 */
const failAtOnce = {
  connectTimeout: 3000,
  socketTimeout: 12_000,
  enableOfflineQueue: false,
  maxRetriesPerRequest: 0,
  retryStrategy: (attempt: number) => Math.min(100 * 2 ** attempt, 3000),
}

// BullMQ's own pause of 15 s would hold events back that long after Redis has returned.
const listenAgainSoon = { runRetryDelay: 2000 }

/** Medusa's Redis-backed modules: what lets several server and worker processes act as one. */
export const redisModules = (redisUrl: string | undefined) => {
  if (!redisUrl) return []
  const connection = { redisUrl, redisOptions: failAtOnce }
  return [
    {
      resolve: "@medusajs/medusa/event-bus-redis",
      options: { ...connection, workerOptions: listenAgainSoon },
    },
    {
      resolve: "@medusajs/medusa/workflow-engine-redis",
      options: { redis: { ...connection, workerOptions: listenAgainSoon } },
    },
    // Where a login waits for its second factor, which another server may be asked to check.
    { resolve: "@medusajs/medusa/cache-redis", options: connection },
    {
      resolve: "@medusajs/medusa/caching",
      options: {
        providers: [
          {
            resolve: "@medusajs/caching-redis",
            id: "caching-redis",
            is_default: true,
            // It looks at the connection before it asks, and asks once while it is still being made.
            options: { redisUrl, redisOptions: { ...failAtOnce, enableOfflineQueue: true } },
          },
        ],
      },
    },
  ]
}
