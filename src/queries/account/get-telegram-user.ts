import type { Pool } from "pg"
import type { Actor } from "../../contracts/access/actor"
import type { TelegramUser } from "../../contracts/account/telegram"
import { telegramUserMissing } from "../../modules/account/telegram-errors"
import { demandRight } from "../access/demand-right"
import {
  telegramUserColumns,
  telegramUserOf,
  telegramUserSource,
  type TelegramUserRow,
} from "./telegram-user-rows"

export const getTelegramUser = async (
  pool: Pool,
  { actor, id }: { actor: Actor; id: string },
): Promise<TelegramUser> => {
  demandRight(actor, "account.read_telegram")
  const { rows } = await pool.query<TelegramUserRow>(
    `select ${telegramUserColumns} ${telegramUserSource} where chat.id = $1`,
    [id],
  )
  if (!rows[0]) throw telegramUserMissing()
  return telegramUserOf(rows[0])
}
