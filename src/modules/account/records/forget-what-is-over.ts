import type { Knex } from "@medusajs/framework/mikro-orm/knex"

const tables = [
  "account_login",
  "account_attempt",
  "account_link",
  "account_farewell",
  "account_place",
]

export const forgetWhatIsOver = async (database: Knex): Promise<void> => {
  for (const table of tables) {
    await database.raw("delete from :table: where expires_at < now()", { table })
  }
}
