import { lockTaken } from "../errors"
import { isPassing } from "./failure"
import type { Ask, Entered, Gone, Leave, Left, Renew, TurnAnswer, TurnInput } from "./turn"

/** So that one turn stays short however many ask at once. */
const MOST_ENTRIES = 200

/** While the database is away. What is dropped runs out by itself. */
const MOST_GONE = 1000

export type Pending<Item, Answer> = {
  item: Item
  resolve: (answer: Answer) => void
  reject: (error: Error) => void
}
type Entry = Pending<Ask, bigint>

/** What a turn is to do besides what was asked for. */
type Due = { beat: boolean; look: boolean; sweep: boolean }

export type Turn = {
  input: TurnInput
  entering: Entry[]
  leaving: Pending<Leave, Left>[]
  renewing: Pending<Renew, number>[]
}

/** What this process still has to say, and who waits here for what. Knows no clock and no database. */
export class Agenda {
  /** In order of arrival, until answered. */
  private readonly unanswered = new Map<string, Entry>()
  private readonly queued = new Set<string>()
  private unsent: Entry[] = []
  private leaving: Pending<Leave, Left>[] = []
  private renewing: Pending<Renew, number>[] = []
  private gone: Gone[] = []
  lastFailure: Error | undefined

  enter(entry: Entry): void {
    this.unanswered.set(entry.item.waiter, entry)
    this.unsent.push(entry)
  }
  leave(leave: Pending<Leave, Left>): void {
    this.leaving.push(leave)
  }
  renew(renew: Pending<Renew, number>): void {
    this.renewing.push(renew)
  }
  forget(gone: Gone): void {
    this.gone.push(gone)
  }

  /** The caller no longer waits: its place, and what it may be given meanwhile, go back. */
  giveUp({ item }: Entry): void {
    this.unanswered.delete(item.waiter)
    this.queued.delete(item.waiter)
    this.unsent = this.unsent.filter((entry) => entry.item.waiter !== item.waiter)
    this.forget({ waiter: item.waiter, keys: item.keys })
  }

  hasNews(): boolean {
    return this.unsent.length + this.leaving.length + this.renewing.length + this.gone.length > 0
  }
  hasQueued(): boolean {
    return this.queued.size > 0
  }

  take({ beat, look, sweep }: Due): Turn {
    const entering = this.unsent.splice(0, MOST_ENTRIES)
    const { leaving, renewing, gone } = this
    this.leaving = []
    this.renewing = []
    this.gone = []
    const input = {
      leave: leaving.map(({ item }) => item),
      gone,
      renew: renewing.map(({ item }) => item),
      enter: entering.map(({ item }) => item),
      alive: beat ? [...this.unanswered.keys()] : null,
      look,
      sweep,
    }
    return { input, entering, leaving, renewing }
  }

  settle(turn: Turn, answer: TurnAnswer): void {
    this.lastFailure = undefined
    turn.leaving.forEach(({ resolve }, i) => {
      resolve(answer.left[i] ?? { released: 0, live: 0 })
    })
    turn.renewing.forEach(({ resolve }, i) => {
      resolve(answer.renewed[i] ?? 0)
    })
    for (const { waiter, token } of answer.granted) this.grant({ waiter, token })
    if (answer.alive !== null) this.sendAgain(answer.alive)
    turn.entering.forEach(({ item }, i) => {
      this.settleEntry({ waiter: item.waiter, entered: answer.entered[i] ?? {} })
    })
  }

  fail(turn: Turn, error: Error): void {
    const passing = isPassing(error)
    this.lastFailure = error
    for (const { reject } of [...turn.leaving, ...turn.renewing]) reject(error)
    for (const entry of turn.entering) {
      if (passing && entry.item.wait) continue
      if (!this.unanswered.has(entry.item.waiter)) continue
      this.giveUp(entry)
      entry.reject(error)
    }
    if (!passing) return
    // The turn may have been carried out before its answer was lost, so all is said again;
    // saying it twice does no harm.
    this.gone = [...turn.input.gone, ...this.gone].slice(-MOST_GONE)
    this.unsent = [...this.unanswered.values()]
    this.queued.clear()
  }

  private grant({ waiter, token }: { waiter: string; token: string }): void {
    const entry = this.unanswered.get(waiter)
    this.unanswered.delete(waiter)
    this.queued.delete(waiter)
    entry?.resolve(BigInt(token))
  }

  private settleEntry({ waiter, entered }: { waiter: string; entered: Entered }): void {
    const entry = this.unanswered.get(waiter)
    // Whoever gave up meanwhile has left word to take back what he is given.
    if (entry === undefined) return
    if (entered.token !== undefined) this.grant({ waiter, token: entered.token })
    else if (entered.busy === undefined) this.queued.add(waiter)
    else {
      this.unanswered.delete(waiter)
      entry.reject(lockTaken(entered.busy))
    }
  }

  /** A place that the database has lost, for instance with its last moment before a crash. */
  private sendAgain(found: string[]): void {
    const known = new Set(found)
    for (const [waiter, entry] of this.unanswered) {
      if (!known.has(waiter) && this.queued.delete(waiter)) this.unsent.push(entry)
    }
  }
}
