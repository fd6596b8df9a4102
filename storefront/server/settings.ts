import { z } from "zod"

const port = z.coerce.number().int().min(1).max(65_535)
const httpUrl = z.url({ protocol: /^https?$/ }).transform((value) => value.replace(/\/+$/, ""))
const list = z.string().transform((value) =>
  value
    .split(",")
    .map((item) => item.trim())
    .filter(Boolean),
)

const isTimeZone = (name: string): boolean => {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: name }).resolvedOptions().timeZone !== ""
  } catch {
    return false
  }
}

const DAYS = "(Mo|Tu|We|Th|Fr|Sa|Su)"
const HOURS = new RegExp(
  `^${DAYS}(-${DAYS})? \\d\\d:\\d\\d-\\d\\d:\\d\\d(, ${DAYS}(-${DAYS})? \\d\\d:\\d\\d-\\d\\d:\\d\\d)*$`,
)

/** What the law wants a buyer to know of the seller, and how to reach the shop. */
const shopFacts = z.object({
  SHOP_LEGAL_NAME: z.string(),
  SHOP_LEGAL_NAME_EN: z.string().optional(),
  SHOP_TAX_ID: z.string().regex(/^\d{10}(\d{2})?$/, "must be 10 or 12 digits"),
  SHOP_REGISTRATION_NUMBER: z.string().regex(/^\d{13}(\d{2})?$/, "must be 13 or 15 digits"),
  SHOP_ADDRESS: z.string(),
  SHOP_ADDRESS_EN: z.string().optional(),
  SHOP_PHONE: z.string().regex(/^\+[\d ()-]{7,20}$/, "must be like +7 495 123-45-67"),
  SHOP_EMAIL: z.email(),
  SHOP_TIME_ZONE: z
    .string()
    .refine(isTimeZone, "must be like Europe/Moscow")
    .default("Europe/Moscow"),
  SHOP_HOURS: z.string().regex(HOURS, "must be like Mo-Fr 09:00-20:00, Sa-Su 10:00-18:00"),
})

export const settingsSchema = shopFacts.extend({
  HOST: z.string().default("127.0.0.1"),
  STOREFRONT_PORT: port.default(8000),
  STOREFRONT_URL: httpUrl.default("http://localhost:8000"),
  BACKEND_URL: httpUrl.default("http://localhost:9000"),
  BACKEND_INTERNAL_URL: httpUrl.optional(),
  TRUSTED_PROXIES: list.default([]),
  LOG_LEVEL: z.enum(["error", "warn", "info", "debug"]).default("info"),
})

export type Settings = z.infer<typeof settingsSchema>

export const parseSettings = (source: Record<string, string | undefined>): Settings => {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ""))
  const result = settingsSchema.safeParse(given)
  if (result.success) return result.data
  const problems = result.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`)
  throw new Error(`Settings refused:\n  ${problems.join("\n  ")}`)
}

let read: Settings | undefined

/** The settings of this process, read when they are first asked for. */
export const settings = (): Settings => (read ??= parseSettings(process.env))
