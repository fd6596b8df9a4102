import type { Knex } from "@medusajs/framework/mikro-orm/knex"

type Fact = {
  event: string
  /** `<kind>:<id>` of whoever did it. */
  actor: string
  customerId: string
  data?: Record<string, unknown>
}

/** Into the journal, in the transaction of the change; ids and names of fields only. */
export const tell = async (
  transaction: Knex,
  { event, actor, customerId, data = {} }: Fact,
): Promise<void> => {
  await transaction.raw(
    "select journal_append('account', :event, :actor, :customerId, cast(:data as jsonb))",
    { event, actor, customerId, data: JSON.stringify(data) },
  )
}
