import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import {
  ContainerRegistrationKeys,
  generateEntityId,
  MedusaService,
} from "@medusajs/framework/utils"
import { catalogBrandNotFound, catalogBrandTaken } from "./errors"
import { Brand } from "./models/brand"
import { Specification } from "./models/specification"

type Container = { [ContainerRegistrationKeys.PG_CONNECTION]: Knex }

const UNIQUE_VIOLATION = "23505"

// Medusa words a violation anew; what it was is then told by its type alone.
const isTaken = (error: unknown): boolean => {
  const { code, type, message = "" } = error as { code?: string; type?: string; message?: string }
  return (
    code === UNIQUE_VIOLATION || (type === "invalid_data" && message.includes("already exists"))
  )
}

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

  /** Puts a product's table of specifications in the place of the one it had, in one transaction. */
  async replaceSpecifications(
    product_id: string,
    table: { label: string; value: string }[],
  ): Promise<{ removed: string[]; ids: string[] }> {
    const rows = table.map(({ label, value }, position) => ({
      id: generateEntityId("", "spec"),
      product_id,
      position,
      label,
      value,
    }))
    const removed = await this.pg.transaction(async (transaction) => {
      const old = await transaction<{ id: string }>("catalog_specification")
        .where({ product_id })
        .delete()
        .returning("id")
      if (rows.length > 0) await transaction("catalog_specification").insert(rows)
      return old.map(({ id }) => id)
    })
    return { removed, ids: rows.map(({ id }) => id) }
  }

  /** Gives a brand another name, and says which it had. */
  async renameBrand(id: string, name: string): Promise<string> {
    const [brand] = await this.listBrands({ id })
    if (!brand) throw catalogBrandNotFound()
    await this.refuseTaken(() => this.updateBrands({ id, name }))
    return brand.name
  }

  /** Adds brands; two of one name there cannot be. */
  async addBrands(brands: { handle: string; name: string }[]) {
    return this.refuseTaken(() => this.createBrands(brands))
  }

  private async refuseTaken<T>(write: () => Promise<T>): Promise<T> {
    try {
      return await write()
    } catch (error) {
      if (isTaken(error)) throw catalogBrandTaken()
      throw error
    }
  }
}
