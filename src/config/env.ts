import { z } from "zod"

const knownDefaults = new Set(["supersecret", "secret", "changeme", "change-me", "password"])

const secret = z
  .string()
  .min(32, "must be at least 32 characters long")
  .refine((value) => !knownDefaults.has(value.toLowerCase()), "is a known default")
  .refine((value) => new Set(value).size > 8, "repeats too few characters to be random")

const port = z.coerce.number().int().min(1).max(65535)
const flag = z.enum(["true", "false"]).transform((value) => value === "true")
const mailSender = z
  .string()
  .regex(/^[^<>\r\n]+ <[^\s<>@]+@[^\s<>@]+>$/, 'must be like "Shop <no-reply@shop.example>"')
const httpUrl = z.url({ protocol: /^https?$/ }).transform((value) => value.replace(/\/+$/, ""))
/** Whole, and ending where a name ends, so that nothing beside it begins the same. */
const isFolderUrl = (text: string): boolean => {
  const url = URL.parse(text)
  return url?.href === text && /^https?:$/.test(url.protocol) && /^[^?#]*\/$/.test(text)
}
/** Never told what it was: whoever reads it can speak as the shop. */
const botToken = z
  .string()
  .regex(/^\d{1,18}:[\w-]{20,}$/, "must be like 123456789:AAE-…, as BotFather gives it")
const webhookSecret = z
  .string()
  .regex(/^[\w-]{32,256}$/, "must be 32 to 256 letters, digits, hyphens or underscores")
const list = z.string().transform((value) =>
  value
    .split(",")
    .map((item) => item.trim())
    .filter(Boolean),
)

const isTimeZone = (name: string): boolean => {
  try {
    new Intl.DateTimeFormat("en", { timeZone: name }).format()
    return true
  } catch {
    return false
  }
}

const timeZone = z.string().refine(isTimeZone, "must be the name of a zone such as Europe/Moscow")

const folderUrls = list.refine((urls) => urls.every(isFolderUrl), {
  message: "must be addresses of folders such as http://localhost:9000/a/",
})

export const envSchema = z.object({
  NODE_ENV: z.enum(["production", "development", "test"]).default("production"),
  DEMO_SHOP: flag.default(false),
  HOST: z.string().default("127.0.0.1"),
  BACKEND_PORT: port.default(9000),
  BACKEND_URL: httpUrl.default("http://localhost:9000"),
  STOREFRONT_URL: httpUrl.default("http://localhost:8000"),
  PASSWORD_PAGE_URL: httpUrl.optional(),
  SHOP_TIME_ZONE: timeZone.default("Europe/Moscow"),
  EXTRA_ORIGINS: list.default([]),
  TRUSTED_PROXIES: list.default([]),
  METRICS_HOST: z.string().default("127.0.0.1"),
  METRICS_PORT: port.default(9464),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  // The bot takes less than half of them.
  DATABASE_POOL_MAX: z.coerce.number().int().min(3).max(500).default(20),
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  MAIL_FROM: mailSender.optional(),
  MAIL_INBOX_PORT: port.default(8025),
  TELEGRAM_BOT_TOKEN: botToken.optional(),
  TELEGRAM_API_ROOT: httpUrl.default("https://api.telegram.org"),
  TELEGRAM_MODE: z.enum(["polling", "webhook"]).default("polling"),
  TELEGRAM_WEBHOOK_SECRET: webhookSecret.optional(),
  TELEGRAM_LINK_URL: httpUrl.default("https://t.me"),
  BOT_PORT: port.default(9002),
  UNPAID_ORDER_HOURS: z.coerce.number().min(0.01).max(8760).default(72),
  CARD_PAYMENTS: z.enum(["off", "sandbox"]).optional(),
  SHOP_ADDRESS: z.string().optional(),
  SHOP_ADDRESS_EN: z.string().optional(),
  SHOP_PHONE: z.string().optional(),
  SHOP_EMAIL: z.string().optional(),
  SHOP_HOURS: z.string().optional(),
  REDIS_URL: z.url({ protocol: /^rediss?$/ }).optional(),
  MEDUSA_WORKER_MODE: z.enum(["shared", "server", "worker"]).default("shared"),
  JWT_SECRET: secret.optional(),
  COOKIE_SECRET: secret.optional(),
  AUTH_MFA_ENCRYPTION_KEY: secret.optional(),
  FILES_DIR: z.string().min(1).default("static"),
  PICTURES_AT_ONCE: z.coerce.number().int().min(1).max(64).default(1),
  IMPORT_LOCAL_SOURCES: folderUrls.default([]),
  JOURNAL_RETENTION_DAYS: z.coerce.number().int().min(1).max(36_500).default(365),
  ACCOUNT_ATTEMPTS_PER_ADDRESS: z.coerce.number().int().min(0).default(50),
  RATE_LIMIT_PER_MINUTE: z.coerce.number().int().min(0).default(6000),
  REQUEST_DEADLINE_MS: z.coerce.number().int().min(100).max(60_000).default(9000),
  LOG_LEVEL: z.enum(["error", "warn", "info", "debug"]).default("info"),
  LOG_FORMAT: z.enum(["json", "text"]).default("json"),
})

export type Env = z.infer<typeof envSchema>

const withoutBlanks = (source: Record<string, string | undefined>) =>
  Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ""))

export const parseEnv = (source: Record<string, string | undefined>): Env => {
  const result = envSchema.safeParse(withoutBlanks(source))
  if (result.success) return result.data
  const problems = result.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`)
  throw new Error(`Settings refused:\n  ${problems.join("\n  ")}`)
}

/** A real shop takes no test cards unless it says so by name. */
export const takesTestCards = ({ CARD_PAYMENTS, DEMO_SHOP, NODE_ENV }: Env): boolean =>
  CARD_PAYMENTS === undefined ? DEMO_SHOP || NODE_ENV !== "production" : CARD_PAYMENTS === "sandbox"

const isLocal = (url: string) => ["localhost", "127.0.0.1", "[::1]"].includes(new URL(url).hostname)

/** Where Telegram brings the updates, if it does. */
const missingForWebhook = (env: Env): string[] => {
  if (env.TELEGRAM_MODE !== "webhook") return []
  const demanded = ["TELEGRAM_BOT_TOKEN", "TELEGRAM_WEBHOOK_SECRET"] as const
  return demanded
    .filter((name) => !env[name])
    .map((name) => `${name}: must be set when TELEGRAM_MODE is webhook`)
}

/** What the process of the bot cannot do without, on top of being well formed. */
export const missingForBot = (env: Env): string[] => {
  const demanded = ["DATABASE_URL", "TELEGRAM_BOT_TOKEN"] as const
  const problems = demanded.filter((name) => !env[name]).map((name) => `${name}: must be set`)
  if (env.TELEGRAM_API_ROOT.startsWith("http:") && !isLocal(env.TELEGRAM_API_ROOT)) {
    problems.push("TELEGRAM_API_ROOT: must be https unless it is on this machine")
  }
  return [...new Set([...problems, ...missingForWebhook(env)])]
}

/** What a serving process cannot do without, on top of being well formed. */
export const missingForServing = (env: Env): string[] => {
  const demanded = [
    "DATABASE_URL",
    "JWT_SECRET",
    "COOKIE_SECRET",
    "AUTH_MFA_ENCRYPTION_KEY",
  ] as const
  const problems = demanded.filter((name) => !env[name]).map((name) => `${name}: must be set`)
  if (env.JWT_SECRET && env.JWT_SECRET === env.COOKIE_SECRET) {
    problems.push("COOKIE_SECRET: must differ from JWT_SECRET")
  }
  for (const name of ["BACKEND_URL", "STOREFRONT_URL"] as const) {
    if (env.NODE_ENV === "production" && env[name].startsWith("http:") && !isLocal(env[name])) {
      problems.push(`${name}: must be https unless it is on this machine`)
    }
  }
  for (const origin of env.EXTRA_ORIGINS) {
    if (!/^https?:\/\/[^/*]+$/.test(origin)) {
      problems.push(`EXTRA_ORIGINS: "${origin}" is not an origin such as https://example.com`)
    }
  }
  if (env.MEDUSA_WORKER_MODE !== "shared" && !env.REDIS_URL) {
    problems.push("REDIS_URL: must be set when MEDUSA_WORKER_MODE splits server and worker")
  }
  problems.push(...missingForWebhook(env))
  if (env.SMTP_URL && !env.MAIL_FROM) {
    problems.push("MAIL_FROM: must be set when SMTP_URL is")
  }
  return problems
}

/** Mails of a real shop must leave it; those of a demo shop are read where they are kept. */
export const losesMail = (env: Env): boolean => !env.SMTP_URL && !env.DEMO_SHOP

export const corsOrigins = (env: Env): string =>
  [
    ...new Set(
      [env.BACKEND_URL, env.STOREFRONT_URL, ...env.EXTRA_ORIGINS].map((url) => new URL(url).origin),
    ),
  ].join(",")
