import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep } from "@medusajs/framework/workflows-sdk"
import { formRefused } from "../../../modules/account/errors"

type Wanted = { email?: string | undefined; phone?: string | undefined; customerId?: string }
type Row = { email: boolean; phone: boolean }

/** Says which field is taken; that two at once do not get the same, the unique indexes see to. */
export const refuseTakenStep = createStep(
  "refuse-taken",
  async ({ email, phone, customerId }: Wanted, { container }) => {
    const database = container.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION)
    const { rows } = await database.raw<{ rows: Row[] }>(
      `select coalesce(bool_or(lower(email) = :email), false) as email,
              coalesce(bool_or(phone = :phone), false) as phone
         from customer
        where has_account and deleted_at is null and (lower(email) = :email or phone = :phone)
          and id is distinct from cast(:customerId as text)`,
      { email: email ?? null, phone: phone ?? null, customerId: customerId ?? null },
    )
    const fields = (["email", "phone"] as const).filter((field) => rows[0]?.[field])
    if (fields.length > 0) throw formRefused(fields.map((field) => ({ field, reason: "taken" })))
  },
)
