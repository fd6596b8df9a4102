import type { Knex } from "@medusajs/framework/mikro-orm/knex"

export type Erased = { customerId: string; authIdentityId: string; email: string }

/** Forgets one kind of data about a person, in the transaction in which all of it is forgotten. */
export type Eraser = (transaction: Knex.Transaction, person: Erased) => Promise<void>

/** Statements one after another, with the person's ids by name. */
export const erasing =
  (statements: string[]): Eraser =>
  async (transaction, person) => {
    for (const statement of statements) await transaction.raw(statement, { ...person })
  }
