import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys, MedusaService } from "@medusajs/framework/utils"
import { Brand } from "./models/brand"
import { Specification } from "./models/specification"

type Container = { [ContainerRegistrationKeys.PG_CONNECTION]: Knex }

export class CatalogModuleService extends MedusaService({ Brand, Specification }) {
  private readonly pg: Knex

  constructor(container: Container, ...rest: unknown[]) {
    super(container, ...rest)
    this.pg = container[ContainerRegistrationKeys.PG_CONNECTION]
  }

  /** Writes a fact for each price list that has begun or ended by the clock since it was last asked. */
  async tellTurnedPriceLists(): Promise<number> {
    const { rows } = await this.pg.raw<{ rows: { told: number }[] }>(
      "select catalog_tell_turned_price_lists() as told",
    )
    return rows[0]?.told ?? 0
  }
}
