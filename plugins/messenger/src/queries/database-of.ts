import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { type Database, knexDatabase } from "../database"

export const databaseOf = (container: MedusaContainer): Database =>
  knexDatabase(container.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION))
