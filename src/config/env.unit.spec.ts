import { readFileSync } from "node:fs"
import { resolve } from "node:path"
import {
  corsOrigins,
  envSchema,
  missingForBot,
  missingForServing,
  parseEnv,
  takesTestCards,
} from "./env"

const random = (letter: string) => `${letter}QmVhdXRpZnVsLWhvdXNlLXNwaXJpdC0wMTIzNDU2Nzg5`
const serving = {
  DATABASE_URL: "postgres://shop@localhost:5432/shop",
  JWT_SECRET: random("j"),
  COOKIE_SECRET: random("c"),
  AUTH_MFA_ENCRYPTION_KEY: random("m"),
}

describe("parseEnv", () => {
  it("needs nothing and then means production", () => {
    const env = parseEnv({})
    expect(env).toMatchObject({ NODE_ENV: "production", DEMO_SHOP: false, BACKEND_PORT: 9000 })
  })

  it("treats a blank setting as one that is not there", () => {
    expect(parseEnv({ BACKEND_PORT: "", REDIS_URL: "" })).toMatchObject({ BACKEND_PORT: 9000 })
  })

  it.each([
    ["BACKEND_PORT", "seventy"],
    ["BACKEND_PORT", "70000"],
    ["BACKEND_URL", "javascript:alert(1)"],
    ["DATABASE_URL", "mysql://localhost/shop"],
    ["REDIS_URL", "http://localhost"],
    ["DATABASE_POOL_MAX", "2"],
    ["DEMO_SHOP", "yes"],
    ["MEDUSA_WORKER_MODE", "both"],
    ["CARD_PAYMENTS", "true"],
    ["IMPORT_LOCAL_SOURCES", "http://localhost:9000"],
    ["IMPORT_LOCAL_SOURCES", "http://localhost:9000/feed.xml"],
    ["IMPORT_LOCAL_SOURCES", "http://localhost:9000/a/, file:///etc/"],
    ["IMPORT_LOCAL_SOURCES", "http://localhost:9000/a/?b=/"],
    ["IMPORT_LOCAL_SOURCES", "http://localhost:9000/a/../"],
    ["TELEGRAM_BOT_TOKEN", "123456789"],
    ["TELEGRAM_BOT_TOKEN", "123456789:short"],
    ["TELEGRAM_API_ROOT", "ftp://api.telegram.org"],
    ["TELEGRAM_MODE", "both"],
    ["TELEGRAM_WEBHOOK_SECRET", "too short"],
    ["JWT_SECRET", "supersecret"],
    ["COOKIE_SECRET", "short"],
    ["JWT_SECRET", "a".repeat(64)],
  ])("refuses %s=%s by its name", (name, value) => {
    expect(() => parseEnv({ [name]: value })).toThrow(name)
  })

  it("never repeats the value of a secret it refuses", () => {
    expect(() => parseEnv({ JWT_SECRET: "hunter2-hunter2" })).not.toThrow("hunter2")
  })
})

describe("missingForServing", () => {
  it("is content with a database and three secrets", () => {
    expect(missingForServing(parseEnv(serving))).toEqual([])
  })

  it.each(Object.keys(serving))("demands %s", (name) => {
    expect(missingForServing(parseEnv({ ...serving, [name]: undefined })).join()).toContain(name)
  })

  it("demands that the two signing secrets differ", () => {
    const env = parseEnv({ ...serving, COOKIE_SECRET: serving.JWT_SECRET })
    expect(missingForServing(env).join()).toContain("COOKIE_SECRET")
  })

  it("demands TLS in production, except on this machine", () => {
    const plain = parseEnv({ ...serving, BACKEND_URL: "http://shop.example" })
    expect(missingForServing(plain).join()).toContain("BACKEND_URL")
    const local = parseEnv({ ...serving, BACKEND_URL: "http://127.0.0.1:9000" })
    expect(missingForServing(local)).toEqual([])
  })

  it("refuses an origin with a wildcard", () => {
    const env = parseEnv({ ...serving, EXTRA_ORIGINS: "https://ok.example, *" })
    expect(missingForServing(env)).toHaveLength(1)
  })

  it("demands Redis when server and worker are apart", () => {
    const env = parseEnv({ ...serving, MEDUSA_WORKER_MODE: "worker" })
    expect(missingForServing(env).join()).toContain("REDIS_URL")
  })
})

describe("missingForBot", () => {
  const token = { TELEGRAM_BOT_TOKEN: "123456789:AAabcdefghijklmnopqrstuvwx" }
  const webhook = { TELEGRAM_MODE: "webhook", TELEGRAM_WEBHOOK_SECRET: random("w") }

  it("is content with a database and a token", () => {
    expect(missingForBot(parseEnv({ ...serving, ...token }))).toEqual([])
    expect(missingForBot(parseEnv({ ...serving, ...token, ...webhook }))).toEqual([])
  })

  it("demands the token, and the secret of the webhook where there is one", () => {
    expect(missingForBot(parseEnv(serving)).join()).toContain("TELEGRAM_BOT_TOKEN")
    const open = parseEnv({ ...serving, ...token, TELEGRAM_MODE: "webhook" })
    expect(missingForBot(open).join()).toContain("TELEGRAM_WEBHOOK_SECRET")
    expect(missingForServing(open).join()).toContain("TELEGRAM_WEBHOOK_SECRET")
  })

  it("gives the token to nobody who listens on the way", () => {
    const plain = { ...serving, ...token, TELEGRAM_API_ROOT: "http://telegram.example" }
    expect(missingForBot(parseEnv(plain)).join()).toContain("TELEGRAM_API_ROOT")
    const own = { ...plain, TELEGRAM_API_ROOT: "http://localhost:8081" }
    expect(missingForBot(parseEnv(own))).toEqual([])
  })
})

describe("corsOrigins", () => {
  it("allows the shop's own addresses and those named, each once", () => {
    const env = parseEnv({
      STOREFRONT_URL: "https://shop.example/",
      EXTRA_ORIGINS: "https://shop.example",
    })
    expect(corsOrigins(env)).toBe("http://localhost:9000,https://shop.example")
  })
})

describe(".env.example", () => {
  const example = readFileSync(resolve(__dirname, "../../.env.example"), "utf8")
  const named = [...example.matchAll(/^#? ?([A-Z][A-Z0-9_]+)=/gm)].map(([, name]) => name)

  it("names every setting", () => {
    expect(named).toEqual(expect.arrayContaining(Object.keys(envSchema.shape)))
  })
})

describe("test cards", () => {
  it.each([
    [{}, false],
    [{ CARD_PAYMENTS: "sandbox" }, true],
    [{ DEMO_SHOP: "true" }, true],
    [{ DEMO_SHOP: "true", CARD_PAYMENTS: "off" }, false],
    [{ NODE_ENV: "development" }, true],
    [{ NODE_ENV: "test" }, true],
  ])("are taken with %j: %s", (source, taken) => {
    expect(takesTestCards(parseEnv(source))).toBe(taken)
  })
})
