import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys, MedusaService } from "@medusajs/framework/utils"

/** Whoever follows the journal and has not been there for so long holds nothing up any more. */
const ABSENT_DAYS = 7
const AT_ONCE = 5000

type Container = { [ContainerRegistrationKeys.PG_CONNECTION]: Knex }
export type JournalOptions = { retentionDays: number }

/**
 * The journal is written by SQL inside the transaction of the change and read by SQL with a cursor
 * (`src/lib/journal`). The module brings its migrations, names the actors, and forgets.
 */
export class JournalModuleService extends MedusaService({}) {
  private readonly pg: Knex
  private readonly keepDays: number

  constructor(container: Container, { retentionDays }: JournalOptions) {
    super(container, { retentionDays })
    this.pg = container[ContainerRegistrationKeys.PG_CONNECTION]
    this.keepDays = retentionDays
  }

  /** Takes away facts that are old and that every consumer has read, a few thousand at a time. */
  async forgetOldFacts(): Promise<number> {
    let forgotten = 0
    for (;;) {
      const { rows } = await this.pg.raw<{ rows: { removed: string }[] }>(
        "select journal_forget(make_interval(days => ?), make_interval(days => ?), ?) as removed",
        [this.keepDays, ABSENT_DAYS, AT_ONCE],
      )
      const removed = Number(rows[0]?.removed ?? 0)
      if (removed === 0) return forgotten
      forgotten += removed
    }
  }
}
