import { Client, type Pool } from "pg"
import { ensureCursor, takeBatch, type Consumer } from "./take-batch"

const BATCH = 200
const LOOK_AGAIN_MS = 1000
const LONGEST_REST_MS = 15_000

type Options = {
  pool: Pool
  connectionString: string
  consumer: Consumer
  onError: (error: unknown) => void
}

export type Follower = { wake: () => void; stop: () => Promise<void> }

/** Sleeps until woken or until it is time to look again, whichever is first. */
const createRest = () => {
  let wakeUp: (() => void) | undefined
  let woken = false
  return {
    wake: () => {
      woken = true
      wakeUp?.()
    },
    rest: async (milliseconds: number) => {
      if (!woken) {
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, milliseconds)
          wakeUp = () => {
            clearTimeout(timer)
            resolve()
          }
        })
      }
      woken = false
      wakeUp = undefined
    },
  }
}

/** A hint only: when the connection is lost, looking again every second does the same, later. */
const listen = (connectionString: string, onNotice: () => void) => {
  let client: Client | undefined
  return {
    ensure: async () => {
      if (client) return
      const fresh = new Client({ connectionString, connectionTimeoutMillis: 3000 })
      fresh.on("notification", onNotice)
      fresh.on("error", () => (client = undefined))
      fresh.on("end", () => (client = undefined))
      await fresh.connect()
      await fresh.query("listen journal")
      client = fresh
    },
    close: async () => {
      await client?.end().catch(() => undefined)
    },
  }
}

/** Keeps a consumer up with the journal until it is stopped, through faults of any length. */
export const followJournal = (options: Options): Follower => {
  const { pool, connectionString, consumer, onError } = options
  const { wake, rest } = createRest()
  const listener = listen(connectionString, wake)
  const state = { running: true, failures: 0 }

  const catchUp = async () => {
    await listener.ensure()
    await ensureCursor(pool, consumer.name)
    for (;;) {
      const batch = await takeBatch(pool, { consumer, limit: BATCH })
      if (!state.running || batch === "busy" || !batch.more) return
    }
  }

  const run = async () => {
    while (state.running) {
      try {
        await catchUp()
        state.failures = 0
      } catch (error) {
        state.failures += 1
        onError(error)
      }
      await rest(Math.min(LOOK_AGAIN_MS * 2 ** state.failures, LONGEST_REST_MS))
    }
  }

  const ended = run()
  return {
    wake,
    stop: async () => {
      state.running = false
      wake()
      await ended
      await listener.close()
    },
  }
}
