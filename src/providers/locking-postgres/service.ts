import { randomUUID } from "node:crypto"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { ILockingProvider, Logger } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { LockingConnection } from "./connection"
import { type Lease, runWithLease } from "./current-lease"
import { jobLeaseMs, leaseMs, LIFE_MS, waitMs } from "./domain/durations"
import { orderedKeys, storableName } from "./domain/keys"
import { lockLost } from "./errors"
import { LongLeases } from "./long-leases"
import { renewWhileRunning } from "./renewal"
import { Turns } from "./turns"

type Keys = string | string[]
type Job<T> = (signal?: AbortSignal) => Promise<T>
type Container = { logger: Logger; [ContainerRegistrationKeys.PG_CONNECTION]: Knex }
type AcquireArgs = { ownerId?: string | null; expire?: number; awaitQueue?: boolean }
type OwnerArgs = { ownerId?: string | null }
type Rows = { rows: { key: string; owner_id: string }[] }
type Held = Lease & { waiter: string; leaseMs: number }

/** Locks for several processes, kept in PostgreSQL; docs/adr/0007 tells why and how. */
export class PostgresLockingProvider implements ILockingProvider {
  static identifier = "locking-lease"

  private readonly logger: Logger
  private readonly pg: Knex
  private readonly connection: LockingConnection
  private readonly turns: Turns
  private readonly longLeases: LongLeases

  constructor(container: Container) {
    this.logger = container.logger
    this.pg = container[ContainerRegistrationKeys.PG_CONNECTION]
    this.connection = new LockingConnection({
      pg: this.pg,
      processId: randomUUID(),
      onWake: () => {
        this.turns.look()
      },
    })
    this.turns = new Turns(this.connection)
    this.longLeases = new LongLeases({
      renew: (lease) => this.turns.renew(lease),
      onFailure: () => {
        this.logger.warn("locking.long_renewal_failed")
      },
    })
  }

  async execute<T>(
    keys: Keys,
    job: Job<T>,
    args?: { timeout?: number; expire?: number },
  ): Promise<T> {
    const names = orderedKeys(keys)
    if (names.length === 0) return job()
    const waiter = randomUUID()
    const ownerId = `execute:${waiter}`
    const ms = jobLeaseMs(args?.expire)
    const token = await this.turns.enter({
      ask: { waiter, keys: names, owner: ownerId, anonymous: false, ms, wait: true },
      timeoutMs: waitMs(args?.timeout),
    })
    return this.runHolding({ job, held: { keys: names, ownerId, token, waiter, leaseMs: ms } })
  }

  async acquire(keys: Keys, args: AcquireArgs = {}): Promise<void> {
    const names = orderedKeys(keys)
    const ms = leaseMs(args.expire)
    if (names.length === 0) return
    const waiter = randomUUID()
    const named = ownerOf(args)
    const owner = named ?? `anonymous:${waiter}`
    await this.turns.enter({
      ask: {
        waiter,
        keys: names,
        owner,
        anonymous: named === null,
        ms: ms === null ? null : Math.min(ms, LIFE_MS),
        wait: args.awaitQueue ?? false,
      },
      timeoutMs: waitMs(undefined),
    })
    if (ms !== null) this.longLeases.keep({ keys: names, owner, ms })
  }

  async release(keys: Keys, args: OwnerArgs = {}): Promise<boolean> {
    const names = orderedKeys(keys)
    if (names.length === 0) return true
    const owner = ownerOf(args)
    this.longLeases.end(owner, names)
    const { live } = await this.turns.leave({ keys: names, owner })
    return live === names.length
  }

  async releaseAll(args: OwnerArgs = {}): Promise<void> {
    const owner = ownerOf(args)
    this.longLeases.end(owner)
    const { rows } = await this.pg.raw<Rows>(
      "select key, owner_id from locking_lease where coalesce(owner_id = ?::text, true)",
      [owner],
    )
    await Promise.all(rows.map((row) => this.turns.leave({ keys: [row.key], owner: row.owner_id })))
  }

  /** For tests and for ends that cannot wait for the connection to close by itself. */
  async close(): Promise<void> {
    this.longLeases.end(null)
    await this.connection.close()
  }

  private async runHolding<T>({ job, held }: { job: Job<T>; held: Held }): Promise<T> {
    const { keys, ownerId, token } = held
    const renewal = renewWhileRunning({
      keys,
      leaseMs: held.leaseMs,
      renew: () => this.turns.renew({ keys, owner: ownerId, ms: held.leaseMs }),
      onFailure: () => {
        this.logger.warn(`locking.renewal_failed token=${String(token)}`)
      },
    })
    let result: T
    let wasKept: boolean
    try {
      result = await runWithLease({ keys, ownerId, token }, () => job(renewal.signal))
    } finally {
      renewal.stop()
      wasKept = await this.giveBack(held)
    }
    if (!wasKept || renewal.signal.aborted) throw lockLost(keys)
    return result
  }

  /** Whether nobody else can have held the keys meanwhile. */
  private async giveBack({ keys, ownerId, token, waiter }: Held): Promise<boolean> {
    try {
      const { released } = await this.turns.leave({ keys, owner: ownerId })
      return released === keys.length
    } catch {
      // What the job has done is done; its lease is given back later or runs out.
      this.logger.warn(`locking.release_failed token=${String(token)}`)
      this.turns.forget({ waiter, keys })
      return true
    }
  }
}

const ownerOf = ({ ownerId }: OwnerArgs): string | null =>
  ownerId === undefined || ownerId === null ? null : storableName(ownerId)
