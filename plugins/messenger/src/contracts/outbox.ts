import { z } from "zod"

export const messageStates = ["pending", "sent", "dropped", "dead"] as const

const name = z.string().min(1).max(64)
const instant = z.iso.datetime({ offset: true })

export const listMessagesQuery = z.strictObject({
  state: z.enum(messageStates).optional(),
  channel: name.optional(),
  kind: name.optional(),
  offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
  limit: z.coerce.number().int().min(1).max(100).default(20),
})

export const messageView = z.object({
  id: z.string(),
  channel: z.string(),
  recipient: z.string(),
  kind: z.string(),
  payload: z.record(z.string(), z.unknown()),
  locale: z.string().nullable(),
  state: z.enum(messageStates),
  /** In the hands of a worker now. */
  sending: z.boolean(),
  /** It left, or still waits, more than a minute after it was due. */
  late: z.boolean(),
  attempts: z.number().int(),
  error_code: z.string().nullable(),
  due_at: instant,
  /** When it is tried again, of one that waits. */
  next_at: instant.nullable(),
  created_at: instant,
  settled_at: instant.nullable(),
})

export const messageList = z.object({
  messages: z.array(messageView),
  count: z.number().int(),
  offset: z.number().int(),
  limit: z.number().int(),
  /** Of all messages, whatever was asked for. */
  totals: z.record(z.enum(messageStates), z.number().int()),
  channels: z.array(z.string()),
  /** Mails stay in the local inbox, because no mail server is named. */
  mail_is_kept: z.boolean(),
})

export const messageAnswer = z.object({ message: messageView })

export const retryDeadBody = z.strictObject({ channel: name.optional() })
export const retryDeadAnswer = z.object({ retried: z.number().int() })

export const testMailBody = z.strictObject({ locale: z.enum(["ru", "en"]).optional() })

export type MessageView = z.infer<typeof messageView>
export type MessageList = z.infer<typeof messageList>
export type ListMessagesQuery = z.infer<typeof listMessagesQuery>
