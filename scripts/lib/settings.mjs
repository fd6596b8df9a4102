import { readFileSync } from "node:fs"
import path from "node:path"
import { parseEnv } from "node:util"

import { demoSourcesUrl } from "./demo-sources.mjs"
import { inProject } from "./paths.mjs"
import { Refusal } from "./refusal.mjs"

const DEMANDED_IN_PRODUCTION = [
  "DATABASE_URL",
  "JWT_SECRET",
  "COOKIE_SECRET",
  "AUTH_MFA_ENCRYPTION_KEY",
]

/** The bound makes V8 give memory back: docs/benchmarks.md. NODE_OPTIONS of one's own override it. */
const PROCESS_OPTIONS = "--no-deprecation --max-old-space-size=384"

/** Of the bot of a Telegram on one's own machine, which believes anybody. */
export const OWN_BOT_TOKEN = "7000000001:only-on-this-machine"

/** Who sells in a shop on one's own machine; a real one names itself. */
const inventedSeller = {
  SHOP_LEGAL_NAME: "ООО «Домовой»",
  SHOP_LEGAL_NAME_EN: "Domovoy LLC",
  SHOP_TAX_ID: "7700000016",
  SHOP_REGISTRATION_NUMBER: "1027700000017",
  SHOP_ADDRESS: "115000, Москва, Складская улица, 1",
  SHOP_ADDRESS_EN: "1 Skladskaya Street, Moscow 115000, Russia",
  SHOP_PHONE: "+7 495 000-00-07",
  SHOP_EMAIL: "shop@domovoy.example",
  SHOP_HOURS: "Mo-Fr 09:00-21:00, Sa-Su 10:00-20:00",
}

/**
 * @typedef {object} Settings
 * @property {boolean} dev
 * @property {boolean} demo whether demo data may be made
 * @property {boolean} production the person said NODE_ENV=production: nothing is invented
 * @property {string} host
 * @property {{ backend: number, storefront: number, metrics: number, postgres: number,
 *   mail?: number, bot?: number, phone?: number }} ports
 * @property {string} backendUrl
 * @property {string} storefrontUrl
 * @property {string | undefined} databaseUrl a database of the person's own
 * @property {Record<string, string>} given what the person set, in .env or before the command
 */

/**
 * @param {{ dev: boolean, demo: boolean }} wish
 * @returns {Settings}
 */
export function readSettings({ dev, demo }) {
  const given = givenSettings()
  const production = given.NODE_ENV === "production"
  const missing = DEMANDED_IN_PRODUCTION.filter((name) => !given[name])
  if (production && missing.length > 0) {
    throw new Refusal(
      `NODE_ENV=production invents nothing: set ${missing.join(", ")}, or leave NODE_ENV unset ` +
        `for a shop on this machine.`,
    )
  }
  const ports = {
    backend: portOf(given, "BACKEND_PORT", 9000),
    storefront: portOf(given, "STOREFRONT_PORT", 8000),
    metrics: portOf(given, "METRICS_PORT", 9464),
    postgres: portOf(given, "POSTGRES_PORT", 54329),
    // With a mail server nothing is kept here to be shown.
    ...(given.SMTP_URL ? {} : { mail: portOf(given, "MAIL_INBOX_PORT", 8025) }),
    // A production shop without a token has no bot.
    ...(given.TELEGRAM_BOT_TOKEN || !production ? { bot: portOf(given, "BOT_PORT", 9002) } : {}),
    ...(given.TELEGRAM_BOT_TOKEN || production ? {} : { phone: portOf(given, "PHONE_PORT", 8081) }),
  }
  return {
    dev,
    demo: demo && !production,
    production,
    given,
    host: given.HOST ?? "127.0.0.1",
    ports,
    backendUrl: given.BACKEND_URL ?? localUrl(ports.backend),
    storefrontUrl: given.STOREFRONT_URL ?? localUrl(ports.storefront),
    databaseUrl: given.DATABASE_URL,
  }
}

/**
 * The environment of every process of the shop.
 * @param {{ settings: Settings, secrets: Record<string, string>, databaseUrl: string,
 *   filesFolder: string }} parts
 * @returns {Record<string, string>}
 */
export function shopEnvironment({ settings, secrets, databaseUrl, filesFolder }) {
  const { given, ports, host, backendUrl, storefrontUrl, dev, demo, production } = settings
  const { POSTGRES_PASSWORD: _own, ...shared } = secrets
  const defaults = {
    ...shared,
    ...(production ? {} : inventedSeller),
    // The storefront asks the backend for its visitors, and says whose request it is.
    TRUSTED_PROXIES: "loopback",
    FILES_DIR: filesFolder,
    ...(demo ? { IMPORT_LOCAL_SOURCES: demoSourcesUrl(backendUrl) } : {}),
  }
  const { PORT: _port, DEMO_SHOP: _demo, ...rest } = { ...defaults, ...given }
  return {
    ...rest,
    ...(demo ? { DEMO_SHOP: "true" } : {}),
    NODE_ENV: dev ? "development" : "production",
    DATABASE_URL: databaseUrl,
    HOST: host,
    BACKEND_URL: backendUrl,
    STOREFRONT_URL: storefrontUrl,
    STOREFRONT_PORT: String(ports.storefront),
    BACKEND_PORT: String(ports.backend),
    METRICS_PORT: String(ports.metrics),
    ...(ports.mail ? { MAIL_INBOX_PORT: String(ports.mail) } : {}),
    ...(ports.bot ? { BOT_PORT: String(ports.bot) } : {}),
    ...(ports.phone ? ownTelegram(ports.phone) : {}),
    FILES_DIR: path.resolve(inProject(), rest.FILES_DIR),
    NODE_OPTIONS: `${PROCESS_OPTIONS} ${given.NODE_OPTIONS ?? ""}`.trim(),
  }
}

/** @param {number} port where the Bot API of one's own and its page of phones are */
const ownTelegram = (port) => ({
  TELEGRAM_BOT_TOKEN: OWN_BOT_TOKEN,
  TELEGRAM_API_ROOT: localUrl(port),
  TELEGRAM_LINK_URL: localUrl(port),
  TELEGRAM_MODE: "polling",
})

/** @param {number} port */
export const localUrl = (port) => `http://localhost:${port}`

/** .env under the environment; an empty value counts as not set. */
function givenSettings() {
  const all = { ...readDotEnv(), ...process.env }
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== ""))
}

function readDotEnv() {
  try {
    return parseEnv(readFileSync(inProject(".env"), "utf8"))
  } catch (error) {
    if (error.code === "ENOENT") {
      return {}
    }
    throw error
  }
}

function portOf(given, name, fallback) {
  const text = given[name] ?? String(fallback)
  const port = Number(text)
  if (!/^\d+$/.test(text) || port < 1 || port > 65_535) {
    throw new Refusal(`${name} must be a port from 1 to 65535, and it is "${text}".`)
  }
  return port
}
