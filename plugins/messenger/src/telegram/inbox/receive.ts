import type { Chat, ChatMemberUpdated, Update, User } from "telegraf/types"
import type { Database } from "../../database"
import type { TelegramLog } from "../log"

type Profile = {
  username?: string
  first_name?: string
  language_code?: string
  blocked?: boolean
}

type Received = {
  update_id: number
  /** The private chat it comes from; null when it is none of the bot's business. */
  chat: number | null
  profile: Profile
  /** What is to be answered, if anything. */
  said: Update | null
}

const profileOf = ({ username, first_name, language_code }: User): Profile => ({
  ...(username === undefined ? {} : { username }),
  first_name,
  ...(language_code === undefined ? {} : { language_code }),
})

const isBlocked = ({ new_chat_member: { status } }: ChatMemberUpdated) => status === "kicked"

/** Groups and channels are not talked with. */
const isPrivate = (chat: Chat | undefined) => chat?.type === "private"

const read = (update: Update): Received => {
  const { update_id } = update
  if ("message" in update && isPrivate(update.message.chat)) {
    const { from } = update.message
    return { update_id, chat: from.id, profile: profileOf(from), said: update }
  }
  if ("callback_query" in update && isPrivate(update.callback_query.message?.chat)) {
    const { from } = update.callback_query
    return { update_id, chat: from.id, profile: profileOf(from), said: update }
  }
  if ("my_chat_member" in update && isPrivate(update.my_chat_member.chat)) {
    const { from } = update.my_chat_member
    const profile = { ...profileOf(from), blocked: isBlocked(update.my_chat_member) }
    return { update_id, chat: from.id, profile, said: null }
  }
  return { update_id, chat: null, profile: {}, said: null }
}

/** The kinds of updates that `read` knows; Telegram sends no others. */
export const WANTED_UPDATES = ["message", "callback_query", "my_chat_member"] as const

const HALF = /\p{Surrogate}/gu

// PostgreSQL keeps neither NUL nor half of a surrogate pair.
const storable = (_name: string, value: unknown): unknown =>
  typeof value === "string" ? value.replaceAll("\0", "").replaceAll(HALF, "\uFFFD") : value

type Batch = { botId: string; updates: Update[] }

const take = async (database: Database, { botId, updates }: Batch): Promise<number> => {
  const { rows } = await database.query<{ new: boolean }>(
    `select telegram_receive($1, update_id, chat, profile, said) as new
       from (select * from jsonb_to_recordset($2)
               as one (update_id bigint, chat bigint, profile jsonb, said jsonb)
              order by update_id) ordered`,
    [botId, JSON.stringify(updates.map(read), storable)],
  )
  return rows.filter((row) => row.new).length
}

/** Not what Telegram sends: it will not fit the next time either. */
const isUnfit = (error: unknown): boolean =>
  error instanceof TypeError ||
  /^(22|23|54)/.test(String((Object(error) as { code?: string }).code))

/**
 * Takes updates in, each once however often it comes; tells how many were new. One that cannot be kept
 * is left out, or all that come after it would wait for ever.
 */
export const receive = async (
  database: Database,
  { botId, updates }: Batch,
  log: Pick<TelegramLog, "leftOut">,
): Promise<number> => {
  const [first, ...others] = updates
  if (!first) return 0
  try {
    return await take(database, { botId, updates })
  } catch (error) {
    if (!isUnfit(error)) throw error
    if (others.length === 0) {
      log.leftOut(first.update_id, error)
      return 0
    }
    let taken = 0
    for (const update of updates) {
      taken += await receive(database, { botId, updates: [update] }, log)
    }
    return taken
  }
}
