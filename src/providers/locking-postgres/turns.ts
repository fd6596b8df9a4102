import { Agenda } from "./domain/agenda"
import type { Ask, Gone, Leave, Left, Renew } from "./domain/turn"
import { asDatabaseError } from "./domain/failure"
import type { LockingConnection } from "./connection"
import { lockTimedOut } from "./errors"

/** Both the sign of life of those who wait and the look that finds what no notification told. */
const BEAT_MS = 500
const RETRY_MS = 250
const SWEEP_MS = 60_000

/**
 * Says to the database what there is to say, one turn at a time: while one is under way the next
 * one gathers, so any number of callers need one connection, and stay in the order they came.
 */
export class Turns {
  private readonly agenda = new Agenda()
  private turning = false
  private calledAgain = false
  private mustLook = false
  private beatAt = 0
  private wakeAt = 0
  private sweepAt = Number.NEGATIVE_INFINITY
  private timer: NodeJS.Timeout | undefined

  constructor(private readonly connection: LockingConnection) {}

  enter({ ask, timeoutMs }: { ask: Ask; timeoutMs: number }): Promise<bigint> {
    return new Promise((resolve, reject) => {
      const entry = {
        item: ask,
        resolve: (token: bigint) => {
          clearTimeout(timeout)
          resolve(token)
        },
        reject: (error: Error) => {
          clearTimeout(timeout)
          reject(error)
        },
      }
      const timeout = setTimeout(() => {
        this.agenda.giveUp(entry)
        this.wake()
        reject(this.agenda.lastFailure ?? lockTimedOut())
      }, timeoutMs)
      this.agenda.enter(entry)
      this.wake()
    })
  }

  leave(item: Leave): Promise<Left> {
    return new Promise((resolve, reject) => {
      this.agenda.leave({ item, resolve, reject })
      this.wake()
    })
  }

  renew(item: Renew): Promise<number> {
    return new Promise((resolve, reject) => {
      this.agenda.renew({ item, resolve, reject })
      this.wake()
    })
  }

  /** Gives back in the background, as soon as the database can be reached. */
  forget(gone: Gone): void {
    this.agenda.forget(gone)
    this.wake()
  }

  /** Something may have become free elsewhere. */
  look(): void {
    this.mustLook = true
    this.wake()
  }

  private wake(): void {
    this.calledAgain = true
    if (this.turning) return
    this.turning = true
    // So that all who call in the same moment share a turn.
    queueMicrotask(() => void this.run())
  }

  private async run(): Promise<void> {
    clearTimeout(this.timer)
    let pause: number | undefined
    while (this.calledAgain || (pause === undefined && this.agenda.hasNews())) {
      this.calledAgain = false
      pause = await this.turn()
    }
    this.turning = false
    if (pause === undefined) return
    this.timer = setTimeout(() => {
      this.look()
    }, pause)
    // Callers keep the process alive with their own timeouts.
    this.timer.unref()
  }

  /** Returns after how long to look again even if nothing happens, or nothing. */
  private async turn(): Promise<number | undefined> {
    const now = performance.now()
    const beat = this.agenda.hasQueued() && now - this.beatAt >= BEAT_MS
    const sweep = now - this.sweepAt >= SWEEP_MS
    const turn = this.agenda.take({ beat, sweep, look: beat || this.mustLook })
    this.mustLook = false
    try {
      const answer = await this.connection.turn(turn.input)
      if (beat) this.beatAt = now
      if (sweep) this.sweepAt = now
      if (answer.wake_in_ms !== null) this.wakeAt = performance.now() + answer.wake_in_ms
      this.agenda.settle(turn, answer)
      if (!this.agenda.hasQueued() || this.agenda.hasNews()) return undefined
      return this.untilNextLook()
    } catch (error) {
      this.agenda.fail(turn, asDatabaseError(error))
      this.mustLook = true
      return this.agenda.hasNews() || this.agenda.hasQueued() ? RETRY_MS : undefined
    }
  }

  private untilNextLook(): number {
    const untilEnd = this.wakeAt - performance.now()
    return untilEnd > 0 ? Math.min(untilEnd + 1, BEAT_MS) : BEAT_MS
  }
}
