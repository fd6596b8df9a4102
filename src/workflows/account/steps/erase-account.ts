import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { Erased } from "../erasure/eraser"
import { erasers } from "../erasure/erasers"

const farewell = `
  insert into account_farewell (customer_id, email, locale, expires_at)
  select :customerId, :email, coalesce(profile.locale, 'ru'), now() + interval '1 day'
    from (select 1) one left join account_profile profile on profile.customer_id = :customerId
  on conflict (customer_id) do nothing`

/** All of it is forgotten, or nothing is; the mail that says so is sent by the fact. */
export const eraseAccountStep = createStep(
  "erase-account",
  async (person: Erased & { proved: boolean }, { container }) => {
    const database = container.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION)
    await database.transaction(async (transaction) => {
      if (person.proved) await transaction.raw(farewell, { ...person })
      for (const erase of erasers) await erase(transaction, person)
      await transaction.raw(
        "select journal_append('account', 'account.deleted', :actor, :customerId, '{}')",
        { actor: `customer:${person.customerId}`, customerId: person.customerId },
      )
    })
    return new StepResponse()
  },
)
