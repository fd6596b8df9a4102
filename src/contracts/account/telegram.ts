import { z } from "zod"

/** As the bot shows it: letters and digits that are not taken for one another, in two groups. */
const CODE = /^[2-9A-HJ-NP-Z]{4}-?[2-9A-HJ-NP-Z]{4}$/

const instant = z.iso.datetime({ offset: true })

/**
 * What the customer confirms: the code that the bot's `/login` showed, or the request of the Telegram
 * user who followed the link.
 */
export const confirmTelegramSchema = z.union([
  z.strictObject({ code: z.string().trim().toUpperCase().regex(CODE, "Must be like ABCD-2345") }),
  z.strictObject({ request_id: z.string().min(1).max(100) }),
])

export const telegramDeepLinkSchema = z.object({ url: z.url(), expires_at: instant })

const namesSchema = z.object({
  first_name: z.string().nullable(),
  username: z.string().nullable(),
})

export const telegramLinkSchema = z.object({
  state: z.enum(["none", "pending", "linked"]),
  /** Who is linked. */
  user: namesSchema.nullable(),
  linked_at: instant.nullable(),
  /** The bot cannot reach them: they have blocked it. */
  blocked: z.boolean(),
  /** Who has followed the link, said yes, and waits to be confirmed here. */
  request: namesSchema.extend({ id: z.string(), expires_at: instant }).nullable(),
  /** The bot's name, for whoever looks for it in Telegram; none before it has run. */
  bot: z.object({ username: z.string(), url: z.url() }).nullable(),
})

export const telegramUserSchema = namesSchema.extend({
  id: z.string(),
  telegram_id: z.number().int(),
  language: z.enum(["ru", "en"]),
  customer: z
    .object({ id: z.string(), name: z.string().nullable(), email: z.string().nullable() })
    .nullable(),
  linked_at: instant.nullable(),
  /** Since when the bot cannot reach them. */
  blocked_at: instant.nullable(),
  /** How much they have said, and how much was said to them. */
  received: z.number().int(),
  sent: z.number().int(),
  last_seen_at: instant.nullable(),
  created_at: instant,
})

export const telegramUserListSchema = z.object({
  telegram_users: z.array(telegramUserSchema),
  count: z.number().int(),
  offset: z.number().int(),
  limit: z.number().int(),
  /** Of all, whatever was asked for. */
  totals: z.object({ all: z.number().int(), linked: z.number().int(), blocked: z.number().int() }),
})

export const listTelegramUsersSchema = z.strictObject({
  q: z.string().trim().max(100).optional(),
  state: z.enum(["linked", "unlinked", "blocked"]).optional(),
  offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
  limit: z.coerce.number().int().min(1).max(100).default(20),
})

const line = (longest: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(longest)
    .regex(/^[^\p{Cc}]*$/u, "Must be one line of text")

export const createTelegramUserSchema = z.strictObject({
  telegram_id: z.number().int().positive().max(Number.MAX_SAFE_INTEGER),
  username: z
    .string()
    .regex(/^[A-Za-z]\w{3,31}$/, "Must be a Telegram name without its @")
    .optional(),
  first_name: line(64).optional(),
})

export type TelegramUser = z.infer<typeof telegramUserSchema>
export type TelegramUserList = z.infer<typeof telegramUserListSchema>
export type ListTelegramUsers = z.infer<typeof listTelegramUsersSchema>
export type CreateTelegramUser = z.infer<typeof createTelegramUserSchema>
export type ConfirmTelegram = z.infer<typeof confirmTelegramSchema>
export type TelegramLink = z.infer<typeof telegramLinkSchema>
