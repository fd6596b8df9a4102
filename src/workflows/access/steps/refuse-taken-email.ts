import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep } from "@medusajs/framework/workflows-sdk"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { emailTaken } from "../../../modules/access/member-errors"

/** Medusa tells `Anna@` from `anna@`; a mailbox does not. */
export const refuseTakenEmailStep = createStep(
  "refuse-taken-email",
  async ({ email }: { email: string }, { container }) => {
    const database = container.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION)
    const { rows } = await database.raw<{ rows: unknown[] }>(
      `select from customer
        where lower(email) = :email and has_account and deleted_at is null limit 1`,
      { email },
    )
    if (rows.length > 0) throw emailTaken()
  },
)
