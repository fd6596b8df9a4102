import type { ListMessagesQuery, MessageView } from "../contracts/outbox"
import type { Database } from "../database"

type Row = Omit<MessageView, "due_at" | "next_at" | "created_at" | "settled_at"> & {
  due_at: Date
  next_at: Date | null
  created_at: Date
  settled_at: Date | null
}

const COLUMNS = `
  id, channel, recipient, kind, payload, locale, state, attempts, error_code, due_at, created_at,
  settled_at,
  case when state = 'pending' and claim is null then wake_at end as next_at,
  state = 'pending' and claim is not null and wake_at > now() as sending,
  coalesce(settled_at, now()) - due_at > interval '1 minute' as late`

const viewOf = (row: Row): MessageView => ({
  ...row,
  due_at: row.due_at.toISOString(),
  next_at: row.next_at?.toISOString() ?? null,
  created_at: row.created_at.toISOString(),
  settled_at: row.settled_at?.toISOString() ?? null,
})

const WANTED = `
  ($1::text is null or state = $1) and ($2::text is null or channel = $2)
  and ($3::text is null or kind = $3)`

export const listMessages = async (
  database: Database,
  { state, channel, kind, offset, limit }: ListMessagesQuery,
): Promise<{ messages: MessageView[]; count: number }> => {
  const wanted = [state ?? null, channel ?? null, kind ?? null]
  const { rows } = await database.query<Row>(
    `select ${COLUMNS} from outbox_message where ${WANTED} order by id desc offset $4 limit $5`,
    [...wanted, offset, limit],
  )
  const { rows: counts } = await database.query<{ n: number }>(
    `select count(*)::int as n from outbox_message where ${WANTED}`,
    wanted,
  )
  return { messages: rows.map(viewOf), count: counts[0]?.n ?? 0 }
}

type Group = { state: MessageView["state"]; channel: string; n: number }

export const countMessages = async (database: Database) => {
  const { rows } = await database.query<Group>(
    "select state, channel, count(*)::int as n from outbox_message group by state, channel",
  )
  const totals = { pending: 0, sent: 0, dropped: 0, dead: 0 }
  for (const { state, n } of rows) totals[state] += n
  return { totals, channels: [...new Set(rows.map(({ channel }) => channel))].sort() }
}

export const findMessage = async (
  database: Database,
  id: string,
): Promise<MessageView | undefined> => {
  const { rows } = await database.query<Row>(
    `select ${COLUMNS} from outbox_message where id = $1`,
    [id],
  )
  return rows[0] && viewOf(rows[0])
}
