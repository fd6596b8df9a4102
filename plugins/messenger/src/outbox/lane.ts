import type { MedusaContainer } from "@medusajs/framework/types"
import type { Database } from "../database"
import type { Channel } from "./channel"
import { deliver } from "./deliver"
import { Gate } from "./gate"
import type { OutboxLog } from "./log"
import { createPace } from "./pace"
import { Stock } from "./stock"

export type LaneOptions = {
  database: Database
  container: MedusaContainer
  channel: Channel<never>
  log: OutboxLog
  random?: () => number
  leaseMs?: number
  lateAfterMs?: number
  /** The shortest time until a message that failed is tried again. */
  firstDelayMs?: number
}

const LATE_AFTER_MS = 60_000
const LONGEST_REST_MS = 60_000

/** Everything that goes out by one channel; what happens to another channel does not touch it. */
export class Lane {
  private readonly gate = new Gate()
  private readonly stock: Stock
  private readonly pace: () => Promise<void>
  private readonly runners: Promise<void>[]
  private running = true
  private troubles = 0
  private restUntil = 0

  constructor(private readonly options: LaneOptions) {
    const { database, channel, leaseMs } = options
    this.pace = createPace(channel.perSecond)
    this.stock = new Stock({
      database,
      channel: channel.name,
      line: channel.line,
      batch: channel.concurrency * 4,
      lateAfterMs: options.lateAfterMs ?? LATE_AFTER_MS,
      onError: (error) => {
        options.log.databaseTrouble(channel.name, error)
      },
      ...(leaseMs === undefined ? {} : { leaseMs }),
    })
    this.runners = Array.from({ length: channel.concurrency }, () => this.run())
  }

  /** There may be something to do. */
  wake(): void {
    this.gate.open()
  }

  /** Ends what is under way, for as long as `graceMs`, and gives back the rest. */
  async stop(graceMs: number): Promise<void> {
    this.running = false
    const underWay = await this.stock.close()
    this.gate.open()
    const ended = Promise.all(this.runners).then(() => true)
    let timer: NodeJS.Timeout | undefined
    const late = new Promise<false>((resolve) => {
      timer = setTimeout(() => {
        resolve(false)
      }, graceMs)
    })
    if (!(await Promise.race([ended, late]))) {
      this.options.log.leftBehind(this.options.channel.name, underWay)
    }
    clearTimeout(timer)
    this.stock.end()
    await this.options.channel.close()
  }

  private async run(): Promise<void> {
    while (this.running) {
      const seen = this.gate.position
      if (!(await this.sendOne())) await this.gate.pass(seen)
    }
  }

  /** Whether there was something to send. */
  private async sendOne(): Promise<boolean> {
    if (performance.now() < this.restUntil) return false
    const delivery = await this.nextDelivery()
    if (!delivery) return false
    if (this.stock.hasWaiting()) this.gate.open()
    try {
      await this.pace()
      const outcome = await deliver(delivery, {
        ...this.options,
        random: this.options.random ?? Math.random,
        isStopping: () => !this.running,
      })
      if (outcome.rest === undefined) this.troubles = 0
      else this.rest(outcome.rest)
    } finally {
      this.stock.done(delivery)
    }
    return true
  }

  private async nextDelivery() {
    try {
      const delivery = await this.stock.next()
      this.options.log.databaseWell(this.options.channel.name)
      return delivery
    } catch (error) {
      this.options.log.databaseTrouble(this.options.channel.name, error)
      return null
    }
  }

  /** The whole channel waits; every runner that found it out at once counts as one. */
  private rest(retryAfterMs: number | null): void {
    if (performance.now() < this.restUntil) return
    const doubling = Math.min(1000 * 2 ** this.troubles, LONGEST_REST_MS)
    this.troubles += 1
    this.restUntil = performance.now() + (retryAfterMs ?? doubling)
  }
}
