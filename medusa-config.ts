import { join, resolve } from "node:path"
import { defineConfig } from "@medusajs/framework/utils"
import { corsOrigins, parseEnv, takesTestCards, type Env } from "./src/config/env"
import { createLogger } from "./src/lib/log/logger"
import { saveCheckpointsInTurn } from "./src/config/checkpoints"
import { redisModules } from "./src/config/redis-modules"

const env = parseEnv(process.env)
const origins = corsOrigins(env)

if (!env.REDIS_URL) saveCheckpointsInTurn()

const telegramWebhook = ({
  TELEGRAM_MODE: mode,
  TELEGRAM_BOT_TOKEN: token,
  TELEGRAM_WEBHOOK_SECRET: secret,
}: Env) => (mode === "webhook" && token && secret ? { telegram_webhook: { token, secret } } : {})

export default defineConfig({
  logger: createLogger({ level: env.LOG_LEVEL, format: env.LOG_FORMAT }),
  projectConfig: {
    ...(env.DATABASE_URL ? { databaseUrl: env.DATABASE_URL } : {}),
    databaseDriverOptions: { pool: { min: 0, max: env.DATABASE_POOL_MAX } },
    workerMode: env.MEDUSA_WORKER_MODE,
    http: {
      storeCors: origins,
      adminCors: origins,
      authCors: origins,
      ...(env.JWT_SECRET ? { jwtSecret: env.JWT_SECRET } : {}),
      ...(env.COOKIE_SECRET ? { cookieSecret: env.COOKIE_SECRET } : {}),
      compression: { enabled: true },
    },
  },
  admin: {
    vite: () => ({
      resolve: { alias: { "react-country-flag": resolve("src/admin/lib/country-flag.tsx") } },
    }),
  },
  featureFlags: { translation: true },
  plugins: [
    {
      resolve: "@domovoy/messenger",
      options: {
        locale: "ru",
        mail_from: env.MAIL_FROM ?? "Domovoy <no-reply@domovoy.local>",
        mail_inbox_port: env.MAIL_INBOX_PORT,
        ...(env.SMTP_URL ? { smtp_url: env.SMTP_URL } : {}),
        ...telegramWebhook(env),
      },
    },
  ],
  modules: [
    // The flag alone does not load it: Medusa asks for the flag before it has read this file.
    { resolve: "@medusajs/medusa/translation" },
    {
      resolve: "@medusajs/medusa/auth",
      options: {
        providers: [{ resolve: "./src/providers/auth-password", id: "emailpass" }],
        mfa: {
          // Whoever finds an open dashboard cannot switch the second factor off without a code.
          disable_policy: "challenge",
          providers: [{ id: "totp", options: { issuer: "Domovoy" } }],
          ...(env.AUTH_MFA_ENCRYPTION_KEY ? { encryption_key: env.AUTH_MFA_ENCRYPTION_KEY } : {}),
        },
      },
    },
    {
      resolve: "@medusajs/medusa/locking",
      options: {
        providers: [
          {
            resolve: "./src/providers/locking-postgres",
            id: "locking-lease",
            is_default: true,
          },
        ],
      },
    },
    {
      resolve: "@medusajs/medusa/payment",
      options: {
        providers: [
          { resolve: "./src/providers/payment-deferred", id: "later" },
          { resolve: "./src/providers/payment-deferred", id: "on-delivery" },
          ...(takesTestCards(env)
            ? [{ resolve: "./src/providers/payment-card", id: "sandbox" }]
            : []),
        ],
      },
    },
    { resolve: "./src/modules/access" },
    {
      resolve: "./src/modules/account",
      options: {
        attemptsPerAddress: env.ACCOUNT_ATTEMPTS_PER_ADDRESS,
        shopTimeZone: env.SHOP_TIME_ZONE,
      },
    },
    { resolve: "./src/modules/catalog" },
    {
      resolve: "./src/modules/catalog-import",
      options: { localSources: env.IMPORT_LOCAL_SOURCES },
    },
    {
      resolve: "./src/modules/checkout",
      options: { unpaidOrderHours: env.UNPAID_ORDER_HOURS },
    },
    { resolve: "./src/modules/idempotency" },
    { resolve: "./src/modules/review" },
    // Last: its triggers stand on the tables of the modules before it.
    {
      resolve: "./src/modules/journal",
      options: { retentionDays: env.JOURNAL_RETENTION_DAYS },
    },
    {
      resolve: "@medusajs/medusa/file",
      options: {
        providers: [
          {
            resolve: "./src/providers/file-pictures",
            id: "local",
            options: {
              upload_dir: join(env.FILES_DIR, "public"),
              private_upload_dir: join(env.FILES_DIR, "private"),
              backend_url: `${env.BACKEND_URL}/static`,
              pictures_at_once: env.PICTURES_AT_ONCE,
            },
          },
        ],
      },
    },
    ...redisModules(env.REDIS_URL),
  ],
})
