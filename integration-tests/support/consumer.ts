import type { MedusaContainer } from "@medusajs/framework/types"
import type { Pool, PoolClient } from "pg"
import type { Consumer } from "../../src/lib/journal/consumer"
import { registerConsumer } from "../../src/lib/journal/cursor"
import type { Fact } from "../../src/lib/journal/fact"
import { takeBatch } from "../../src/lib/journal/take-batch"

/** These consumers ask Medusa for nothing. */
export const noContainer = {} as MedusaContainer

let made = 0

export const append = (client: Pool | PoolClient, subject: string, topic = "test") =>
  client.query("select journal_append($2, $2 || '.happened', null, $1)", [subject, topic])

/** Remembers what it was given; it has a cursor, and has begun. */
export const createConsumer = async (pool: Pool, wishes: Partial<Consumer> = {}) => {
  made += 1
  const seen: Fact[] = []
  const consumer: Consumer = {
    name: `test-${made}`,
    topics: "all",
    apply: (facts) => {
      seen.push(...facts)
      return Promise.resolve()
    },
    ...wishes,
  }
  await registerConsumer(pool, consumer)
  await takeBatch(pool, { consumer, container: noContainer, limit: 1 })
  return { consumer, seen, subjects: () => seen.map(({ subject }) => subject) }
}
