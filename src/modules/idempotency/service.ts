import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys, MedusaService } from "@medusajs/framework/utils"

type Container = { [ContainerRegistrationKeys.PG_CONNECTION]: Knex }

/** Keys are written by `src/lib/idempotency`, on connections that do not wait for Medusa's. */
export class IdempotencyModuleService extends MedusaService({}) {
  private readonly pg: Knex

  constructor(container: Container) {
    super(container)
    this.pg = container[ContainerRegistrationKeys.PG_CONNECTION]
  }

  async forgetOldAnswers(): Promise<number> {
    const { rowCount } = await this.pg.raw<{ rowCount: number }>(
      "delete from idempotency_key where expires_at < now()",
    )
    return rowCount
  }
}
