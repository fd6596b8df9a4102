import { LIFE_MS } from "./domain/durations"
import { renewWhileRunning, type Renewal } from "./renewal"

type Lease = { keys: string[]; owner: string; ms: number }
type Options = {
  /** Prolongs a lease and tells how many of the keys were still held. */
  renew: (lease: Lease) => Promise<number>
  onFailure: (error: unknown) => void
}
type Kept = { owner: string; renewal: Renewal }

/**
 * Locks that somebody acquired for longer than others shall wait for a process that was killed. They
 * are leased for a short while, and prolonged for as long as they were asked for.
 */
export class LongLeases {
  private readonly kept = new Map<string, Kept>()

  constructor(private readonly options: Options) {}

  keep({ keys, owner, ms }: Lease): void {
    this.end(owner, keys)
    if (ms <= LIFE_MS) return
    for (const key of keys) this.kept.set(key, this.begin({ key, owner, ms }))
  }

  /** Nobody named is everybody, and no key every key. */
  end(owner: string | null, keys: string[] = [...this.kept.keys()]): void {
    for (const key of keys) {
      const one = this.kept.get(key)
      if (!one || (owner !== null && owner !== one.owner)) continue
      one.renewal.stop()
      this.kept.delete(key)
    }
  }

  private begin({ key, owner, ms }: { key: string; owner: string; ms: number }): Kept {
    const end = performance.now() + ms
    const { renew, onFailure } = this.options
    const renewal = renewWhileRunning({
      keys: [key],
      leaseMs: LIFE_MS,
      renew: () => {
        const left = Math.ceil(end - performance.now())
        if (left <= 0) return Promise.resolve(0)
        return renew({ keys: [key], owner, ms: Math.min(LIFE_MS, left) })
      },
      onFailure,
    })
    const over = () => {
      this.end(owner, [key])
    }
    renewal.signal.addEventListener("abort", over, { once: true })
    return { owner, renewal }
  }
}
