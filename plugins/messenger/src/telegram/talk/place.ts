import type { Database } from "../../database"

export type DialogData = Record<string, string | number | boolean | null>

/** Where a dialog is in a chat. */
export type DialogPlace = {
  dialog: string
  version: number
  state: string
  data: DialogData
  /** Of what began it. */
  originKey: string
  /** Nobody has answered for so long that nobody remembers the question. */
  stale: boolean
}

const STALE_AFTER_HOURS = 24

type Row = {
  dialog: string
  version: number
  state: string
  data: DialogData
  origin_key: string
  stale: boolean
}

export const findPlace = async (
  database: Database,
  telegramId: string,
): Promise<DialogPlace | null> => {
  const { rows } = await database.query<Row>(
    `select dialog, version, state, data, origin_key,
            updated_at < now() - interval '${STALE_AFTER_HOURS} hours' as stale
       from telegram_dialog where telegram_id = $1 for update`,
    [telegramId],
  )
  const [row] = rows
  if (!row) return null
  const { origin_key: originKey, ...place } = row
  return { ...place, originKey }
}

export const keepPlace = async (
  database: Database,
  telegramId: string,
  place: DialogPlace | null,
): Promise<void> => {
  if (!place) {
    await database.query("delete from telegram_dialog where telegram_id = $1", [telegramId])
    return
  }
  const { dialog, version, state, data, originKey } = place
  await database.query(
    `insert into telegram_dialog (telegram_id, dialog, version, state, data, origin_key)
       values ($1, $2, $3, $4, $5, $6)
     on conflict (telegram_id) do update
       set dialog = excluded.dialog, version = excluded.version, state = excluded.state,
           data = excluded.data, origin_key = excluded.origin_key, updated_at = now()`,
    [telegramId, dialog, version, state, JSON.stringify(data), originKey],
  )
}
