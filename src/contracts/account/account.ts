import { z } from "zod"
import { NOTICE_CHANNELS, NOTICE_SUBJECTS } from "./notifications"

const instant = z.iso.datetime({ offset: true })
const channels = z.array(z.enum(NOTICE_CHANNELS))

/** What somebody sees of their own account. */
export const accountSchema = z.object({
  id: z.string(),
  email: z.string(),
  /** Whether a mail to this address has been followed. */
  email_proved: z.boolean(),
  /** The address that waits for the mail to it to be followed. */
  email_wanted: z.string().nullable(),
  name: z.string().nullable(),
  phone: z.string().nullable(),
  born_on: z.iso.date().nullable(),
  telegram_name: z.string().nullable(),
  type: z.enum(["client", "manager"]),
  locale: z.enum(["ru", "en"]),
  /** Null who has chosen none: the shop's. */
  time_zone: z.string().nullable(),
  notifications: z.record(z.enum(NOTICE_SUBJECTS), channels),
  /** What somebody agreed to last; null who came in by another door and was not asked. */
  consent: z.object({ privacy: z.string(), terms: z.string(), given_at: instant }).nullable(),
  created_at: instant,
})

/** One place where somebody is logged in. */
export const sessionSchema = z.object({
  id: z.string(),
  /** The one that this request came with. */
  current: z.boolean(),
  address: z.string().nullable(),
  user_agent: z.string().nullable(),
  created_at: instant,
  used_at: instant,
  expires_at: instant,
})

export type Account = z.infer<typeof accountSchema>
export type AccountSession = z.infer<typeof sessionSchema>
