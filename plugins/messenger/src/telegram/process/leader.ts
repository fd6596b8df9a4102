import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { askInTime, openSession, type Session } from "../../database"

type Options = {
  knex: Knex
  /** Of several processes with the same one, one leads. */
  botId: string
  onChange: (leads: boolean) => void
}

// Only a name for the lock, told apart from others of the same database.
export const LOCK_CLASS = 1_684_632_950
const LOOK_EVERY_MS = 500
/** Who has not been answered for so long does not lead any more. */
const PATIENCE_MS = 3_000
/** Longer than that: whoever is not heard of has ceased to lead when PostgreSQL lets the lock go. */
const SILENCE_MS = 10_000

/**
 * One process of all leads. When it dies, PostgreSQL lets its lock go, and another one takes it; the
 * same when nothing comes through any more between the two.
 */
export class Leader {
  private session: Session | undefined
  private leads = false
  private looking: Promise<void> | undefined
  private readonly timer: NodeJS.Timeout

  constructor(private readonly options: Options) {
    this.timer = setInterval(() => {
      this.look()
    }, LOOK_EVERY_MS)
    this.look()
  }

  async stop(): Promise<void> {
    clearInterval(this.timer)
    await this.looking
    const session = this.session
    this.lose()
    await session?.end().catch(() => undefined)
  }

  private look(): void {
    this.looking ??= this.lookNow()
      .catch(() => {
        this.lose()
      })
      .finally(() => {
        this.looking = undefined
      })
  }

  private async lookNow(): Promise<void> {
    // An idle session may be dead without anybody knowing.
    if (this.leads && this.session) await askInTime(this.session, ["select 1"], PATIENCE_MS)
    else await this.tryToLead()
  }

  private async tryToLead(): Promise<void> {
    const session = (this.session ??= await this.connect())
    const { rows } = await askInTime<{ taken: boolean }>(
      session,
      ["select pg_try_advisory_lock($1, hashtext($2)) as taken", [LOCK_CLASS, this.options.botId]],
      PATIENCE_MS,
    )
    if (!rows[0]?.taken) return
    this.leads = true
    this.options.onChange(true)
  }

  /** Not of the pool, and it must not go back there: the lock is its own. */
  private async connect(): Promise<Session> {
    const session = await openSession(this.options.knex, PATIENCE_MS)
    const lose = () => {
      if (this.session === session) this.lose()
    }
    session.on("error", lose)
    session.on("end", lose)
    try {
      await askInTime(session, [`set idle_session_timeout = ${SILENCE_MS}`], PATIENCE_MS)
      return session
    } catch (error) {
      // Nobody else knows of it, and the next look opens another.
      void session.end().catch(() => undefined)
      throw error
    }
  }

  private lose(): void {
    this.session = undefined
    if (!this.leads) return
    this.leads = false
    this.options.onChange(false)
  }
}
