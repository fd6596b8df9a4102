import type { Database } from "../database"
import { claim, giveBack, LEASE_MS, prolong } from "./hold"
import type { Line } from "./line"
import type { Delivery } from "./message"

/** The database began to count before its answer was here. */
const SURE = 0.9

type Held = { delivery: Delivery; until: number; begun: boolean }

export type StockOptions = {
  database: Database
  channel: string
  line?: Line | undefined
  batch: number
  leaseMs?: number
  lateAfterMs: number
  onError: (error: unknown) => void
}

/** The messages this process has claimed: those under way, and those that wait for their turn here. */
export class Stock {
  private readonly held = new Map<string, Held>()
  private refilling: Promise<number> | undefined
  private readonly beat: NodeJS.Timeout
  private readonly leaseMs: number

  constructor(private readonly options: StockOptions) {
    this.leaseMs = options.leaseMs ?? LEASE_MS
    this.beat = setInterval(() => void this.prolong(), this.leaseMs / 3)
    this.beat.unref()
  }

  /** The next one to send, or null when nothing is due. */
  async next(): Promise<Delivery | null> {
    const waiting = this.take()
    if (waiting) return waiting
    this.refilling ??= this.refill().finally(() => (this.refilling = undefined))
    await this.refilling
    return this.take()
  }

  hasWaiting(): boolean {
    return [...this.held.values()].some(({ begun }) => !begun)
  }

  done({ id }: Delivery): void {
    this.held.delete(id)
  }

  /** Gives back what has not begun; what is under way stays held until it is done. */
  async close(): Promise<number> {
    await this.refilling?.catch(this.options.onError)
    const waiting = [...this.held.values()].filter(({ begun }) => !begun)
    for (const { delivery } of waiting) this.done(delivery)
    if (waiting.length > 0) {
      const deliveries = waiting.map(({ delivery }) => delivery)
      // If this fails their lease runs out.
      await this.giveBack(deliveries).catch(this.options.onError)
    }
    return this.held.size
  }

  end(): void {
    clearInterval(this.beat)
  }

  private take(): Delivery | null {
    for (const held of this.held.values()) {
      if (held.begun) continue
      if (held.until > performance.now()) {
        held.begun = true
        return held.delivery
      }
      // Somebody else may have it by now.
      this.done(held.delivery)
    }
    return null
  }

  private async giveBack(deliveries: Delivery[]): Promise<void> {
    const { database, line } = this.options
    await giveBack(database, deliveries)
    for (const { recipient } of deliveries) await line?.release(database, { recipient, restMs: 0 })
  }

  private async refill(): Promise<number> {
    const { database, channel, line, batch, lateAfterMs } = this.options
    const limit = batch - this.held.size
    if (limit <= 0) return 0
    const until = this.leaseFromNow()
    const wanted = { channel, limit, leaseMs: this.leaseMs, lateAfterMs }
    const deliveries = await (line?.claim ?? claim)(database, wanted)
    for (const delivery of deliveries) {
      this.held.set(delivery.id, { delivery, until, begun: false })
    }
    return deliveries.length
  }

  private async prolong(): Promise<void> {
    const held = [...this.held.values()]
    if (held.length === 0) return
    const until = this.leaseFromNow()
    try {
      const deliveries = held.map(({ delivery }) => delivery)
      const ours = await prolong(this.options.database, { deliveries, leaseMs: this.leaseMs })
      for (const one of held) {
        if (ours.has(one.delivery.id)) one.until = until
        else if (!one.begun) this.done(one.delivery)
      }
    } catch (error) {
      this.options.onError(error)
    }
  }

  private leaseFromNow(): number {
    return performance.now() + this.leaseMs * SURE
  }
}
