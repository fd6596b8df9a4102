import type { Tastes } from "@domovoy/messenger/runtime"
import type { Pool } from "pg"

/** How somebody wants to be spoken to, on the site, by mail and by the bot alike. */
export const getTastesOfPerson = async (pool: Pool, customerId: string): Promise<Tastes> => {
  const { rows } = await pool.query<{ locale: "ru" | "en"; time_zone: string | null }>(
    "select locale, time_zone from account_profile where customer_id = $1",
    [customerId],
  )
  return { language: rows[0]?.locale ?? "ru", timeZone: rows[0]?.time_zone ?? null }
}
