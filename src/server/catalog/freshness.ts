import { setTimeout as pause } from "node:timers/promises"
import type { CatalogState } from "../../queries/catalog/read-state"

/** How long an answer in memory is believed without asking which version the view is. */
const BELIEVED_MS = 50
const LOOK_AGAIN_MS = 50
/** Somebody who renames a brand waits for its products; nobody waits for the whole shop. */
const MOST_PORTIONS = 5

type Options = {
  readState: () => Promise<CatalogState>
  /** Lets the view take in everything that is committed; what touches many products, by portions. */
  catchUp: () => Promise<void>
  onGivenUp: (error: unknown) => void
  now?: () => number
}

/**
 * Knows which version of the view is the last. What others changed is noticed within a twentieth of a
 * second after the view has it; what this process has acknowledged is waited for, so nobody is ever
 * shown less than he was told.
 */
export const createFreshness = (options: Options) => {
  const { readState, catchUp, onGivenUp, now = () => performance.now() } = options
  const known = { version: 0, at: -Infinity }
  const writes = { acknowledged: 0, takenIn: 0 }
  let takingIn: Promise<void> | undefined

  const learn = (version: string, at: number) => {
    known.version = Math.max(known.version, Number(version))
    known.at = Math.max(known.at, at)
  }

  const ask = async () => {
    const at = now()
    const state = await readState()
    learn(state.version, at)
    return state
  }

  let begun = false

  /** Tells whether there is more. */
  const takeInPortion = async (): Promise<boolean> => {
    try {
      await catchUp()
      return (await ask()).fewWait
    } catch (error) {
      // Slow beyond all patience: an old answer is better than none.
      onGivenUp(error)
      await ask()
      return false
    }
  }

  const takeIn = async () => {
    const upTo = writes.acknowledged
    let more = (await ask()).behind
    for (let portion = 1; more && portion <= MOST_PORTIONS; portion += 1) {
      more = await takeInPortion()
    }
    writes.takenIn = upTo
  }

  return {
    acknowledge: () => {
      writes.acknowledged += 1
    },
    learn,
    isSure: () => writes.takenIn === writes.acknowledged && now() - known.at < BELIEVED_MS,
    isCurrent: (version: number) => version === known.version,
    /** What was acknowledged before this call is in the view after it. */
    afterOwnWrites: async () => {
      const wanted = writes.acknowledged
      while (writes.takenIn < wanted) {
        takingIn ??= takeIn().finally(() => (takingIn = undefined))
        await takingIn
      }
    },
    ask,
    /** Right after the first start there is a moment without a view. False if that takes too long. */
    isBegun: async (patienceMs: number): Promise<boolean> => {
      for (const since = now(); !begun && now() - since < patienceMs;) {
        begun = (await ask()).begun
        if (!begun) await pause(LOOK_AGAIN_MS)
      }
      return begun
    },
  }
}

export type Freshness = ReturnType<typeof createFreshness>
