import type { Context, MedusaContainer } from "@medusajs/framework/types"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { ContainerRegistrationKeys, MedusaContextType } from "@medusajs/framework/utils"

/** Medusa keeps it from its types; nothing else gives each module its own view of one transaction. */
type WithRepository = { baseRepository_: { getFreshManager: () => SqlEntityManager } }

export type Transaction = {
  knex: Knex.Transaction
  /** Calls a module of Medusa's or ours so that what it writes belongs to this transaction. */
  on: <Service extends object, Result>(
    service: Service,
    call: (service: Service, context: Context) => Promise<Result>,
  ) => Promise<Result>
}

const contextOf = (manager: SqlEntityManager): Context =>
  ({ __type: MedusaContextType, transactionManager: manager }) as unknown as Context

/**
 * One transaction over several modules: all of what they write is there at once, or nothing is.
 * A module called past `on` takes a connection of its own and sees none of it. What a call returns
 * was read before the database has filled in its defaults.
 */
export const atomically = async <Result>(
  container: MedusaContainer,
  work: (transaction: Transaction) => Promise<Result>,
): Promise<Result> => {
  const pg = container.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION)
  return pg.transaction((knex) =>
    work({
      knex,
      on: async (service, call) => {
        const manager = (service as unknown as WithRepository).baseRepository_.getFreshManager()
        manager.setTransactionContext(knex)
        const result = await call(service, contextOf(manager))
        await manager.flush()
        return result
      },
    }),
  )
}
