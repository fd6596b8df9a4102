import type { MedusaContainer } from "@medusajs/framework/types"
import type { Pool } from "pg"
import type { Consumer } from "./consumer"
import { hasNews, registerConsumer } from "./cursor"
import { createRest } from "./rest"
import { takeBatch } from "./take-batch"

const BATCH = 200
const LOOK_AGAIN_MS = 1000
const LONGEST_REST_MS = 10_000
const REGISTER_AGAIN_MS = 60_000

type Options = {
  pool: Pool
  container: MedusaContainer
  consumer: Consumer
  onApplied: (facts: number) => void
  onError: (error: unknown) => void
}

export type Follower = { wake: (topic?: string) => void; stop: () => Promise<void> }

/** Keeps a consumer up with the journal until it is stopped, through faults of any length. */
export const followJournal = (options: Options): Follower => {
  const { pool, container, consumer, onApplied, onError } = options
  const rest = createRest()
  const state = { running: true, failures: 0, registeredAt: -Infinity }

  const register = async () => {
    if (performance.now() - state.registeredAt < REGISTER_AGAIN_MS) return
    await registerConsumer(pool, consumer)
    state.registeredAt = performance.now()
  }

  const catchUp = async () => {
    while (state.running) {
      const batch = await takeBatch(pool, { consumer, container, limit: BATCH })
      if (batch === "busy") return
      if (batch.applied > 0) onApplied(batch.applied)
      if (!batch.more) return
    }
  }

  /** Most looks that nobody has called for find nothing: those cost one statement. */
  const look = async (woken: boolean) => {
    await register()
    if (woken || (await hasNews(pool, consumer))) await catchUp()
  }

  const untilNext = async (): Promise<boolean> => {
    // News do not shorten this one: what fails would be tried again with every fact.
    if (state.failures > 0) {
      await rest.untilStopped(Math.min(LOOK_AGAIN_MS * 2 ** state.failures, LONGEST_REST_MS))
      return true
    }
    return rest.untilWoken(LOOK_AGAIN_MS, consumer.gatherMs)
  }

  const run = async () => {
    let woken = true
    while (state.running) {
      try {
        await look(woken)
        state.failures = 0
      } catch (error) {
        state.failures += 1
        onError(error)
      }
      woken = await untilNext()
    }
  }

  const ended = run()
  return {
    wake: (topic) => {
      const { topics } = consumer
      if (topic === undefined || topics === "all" || topics.includes(topic)) rest.wake()
    },
    stop: async () => {
      state.running = false
      rest.stop()
      await ended
    },
  }
}
