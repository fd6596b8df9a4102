import { z } from "zod"

const days = z.number().positive()

const schema = z.strictObject({
  /** Medusa adds it where it gives a module a database. */
  database: z.unknown(),
  /** The name people know the shop by, at the head of every mail; the sender's if left out. */
  shop_name: z.string().min(1).optional(),
  /** For messages that name no language of their own: `ru` or `en`. */
  locale: z.string().default("en"),
  mail_from: z.string().min(1),
  /** Without it mails go into the local inbox. */
  smtp_url: z.url({ protocol: /^smtps?$/ }).optional(),
  mails_per_second: z.number().positive().default(10),
  /** Where the local inbox is shown, on this machine only; `null` shows it nowhere. */
  mail_inbox_port: z.number().int().min(0).max(65_535).nullable().default(8025),
  /** Telegram brings its updates to `/telegram/webhook`, and proves itself by the secret. */
  telegram_webhook: z
    .strictObject({ token: z.string().regex(/^\d{1,18}:/), secret: z.string().min(1) })
    .optional(),
  retention_days: z
    .strictObject({ sent: days.default(30), dead: days.default(90), inbox: days.default(7) })
    .prefault({}),
})

export type MessengerOptions = z.infer<typeof schema>

export const parseOptions = (given: unknown): MessengerOptions => {
  const result = schema.safeParse(given ?? {})
  if (result.success) return result.data
  const problems = result.error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`)
  throw new Error(`Options of @domovoy/messenger refused: ${problems.join("; ")}`)
}
