import {
  RateLimiterMemory,
  RateLimiterRedis,
  type RateLimiterAbstract,
} from "rate-limiter-flexible"
import type { RedisClient } from "./redis"

const PATIENCE_MS = 250

/** A Redis that neither answers nor fails is not waited for. */
const orWhenLate = async (shared: Promise<unknown>, alone: () => Promise<unknown>) => {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise((resolve) => {
    timer = setTimeout(resolve, PATIENCE_MS)
  })
  await Promise.race([shared, late.then(alone)]).finally(() => {
    clearTimeout(timer)
  })
}

export type Verdict = { allowed: true } | { allowed: false; retryAfterSeconds: number }

/**
 * So many requests a minute for one address; 0 means no limit. Shared over Redis when there is one,
 * and counted by this process alone while Redis is away.
 */
export const createRateLimit = (requestsPerMinute: number, redis: RedisClient | undefined) => {
  if (requestsPerMinute === 0) return (): Promise<Verdict> => Promise.resolve({ allowed: true })
  const budget = { points: requestsPerMinute, duration: 60, keyPrefix: "rate" }
  const inMemory = new RateLimiterMemory(budget)
  const limiter: RateLimiterAbstract = redis
    ? new RateLimiterRedis({
        ...budget,
        storeClient: redis,
        useRedisPackage: true,
        insuranceLimiter: inMemory,
        rejectIfRedisNotReady: true,
      })
    : inMemory
  return async (address: string): Promise<Verdict> => {
    try {
      await orWhenLate(limiter.consume(address), () => inMemory.consume(address))
      return { allowed: true }
    } catch (refusal) {
      if (refusal instanceof Error) throw refusal
      const { msBeforeNext } = refusal as { msBeforeNext: number }
      return { allowed: false, retryAfterSeconds: Math.max(1, Math.ceil(msBeforeNext / 1000)) }
    }
  }
}
