import type { Database } from "../database"

/** Whoever makes links to the bot finds its name here. */
export const keepBotName = async (
  database: Database,
  { id, username }: { id: number; username: string },
): Promise<void> => {
  await database.query(
    `insert into telegram_bot (bot_id, username) values ($1, $2)
     on conflict (only_row) do update set bot_id = excluded.bot_id, username = excluded.username`,
    [id, username],
  )
}

/** None before the bot has run for the first time. */
export const findBotName = async (database: Database): Promise<string | null> => {
  const { rows } = await database.query<{ username: string }>("select username from telegram_bot")
  return rows[0]?.username ?? null
}
