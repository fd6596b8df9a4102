import { createLogger, type LogLevel } from "./logger"
import { runInRequest } from "./request-context"

const listen = (level: LogLevel, format: "json" | "text" = "json") => {
  const lines: string[] = []
  const logger = createLogger({ level, format, write: (line) => lines.push(line) })
  return { logger, lines, last: () => JSON.parse(lines.at(-1) ?? "{}") as Record<string, unknown> }
}

describe("AppLogger", () => {
  it("writes one line of JSON a call", () => {
    const { logger, lines, last } = listen("info")
    logger.event("info", "order.placed", { order_id: "order_1", note: "two\nlines" })
    expect(lines).toHaveLength(1)
    expect(lines[0]?.trimEnd()).not.toContain("\n")
    expect(last()).toMatchObject({ level: "info", message: "order.placed", order_id: "order_1" })
  })

  it("adds the id of the request a line belongs to, across awaits", async () => {
    const { logger, last } = listen("info")
    await runInRequest({ requestId: "r-1", address: "192.0.2.1" }, async () => {
      await Promise.resolve()
      logger.info("inside")
    })
    expect(last()).toMatchObject({ request_id: "r-1" })
    logger.info("outside")
    expect(last()).not.toHaveProperty("request_id")
  })

  it("keeps quiet below its level, and can be told another for a while", () => {
    const { logger, lines } = listen("warn")
    logger.info("unheard")
    expect(lines).toHaveLength(0)
    logger.setLogLevel("debug")
    logger.debug("heard")
    logger.unsetLogLevel()
    logger.debug("unheard")
    expect(lines).toHaveLength(1)
  })

  it("logs what a database error was about, never the values in its statement", () => {
    const { logger, lines, last } = listen("error")
    const error = Object.assign(new Error("insert into customer values ('anna@example.com')"), {
      code: "23505",
      constraint: "customer_email_unique",
    })
    logger.error("request.refused", error)
    expect(last()).toMatchObject({ code: "23505", constraint: "customer_email_unique" })
    expect(lines.join()).not.toContain("anna")
  })

  it("knows a database error by its code when a workflow has made a plain object of it", () => {
    const { logger, lines } = listen("error")
    const thrown = {
      name: "DriverException",
      code: "08P01",
      message: "values ('anna@example.com')",
    }
    logger.error("request.refused", thrown)
    expect(lines.join()).toContain("08P01")
    expect(lines.join()).not.toContain("anna")
  })

  it("lets no value forge a line", () => {
    const { logger, lines } = listen("info", "text")
    logger.event("info", "http.answered", { path: "/\n00:00:00 info  forged\u0000" })
    expect(lines[0]?.trimEnd()).toMatch(/path=\/\\n00:00:00 info {2}forged\\u0000$/)
  })

  it("keeps the reason of any other error", () => {
    const { logger, last } = listen("error")
    logger.error(new TypeError("x is not a function"))
    expect(last()).toMatchObject({ error: "TypeError", reason: "x is not a function" })
  })

  it("is readable as text", () => {
    const { logger, lines } = listen("info", "text")
    logger.event("warn", "redis.away", { code: "ECONNREFUSED" })
    expect(lines[0]).toMatch(/^\d\d:\d\d:\d\d warn  redis\.away code=ECONNREFUSED\n$/)
  })
})
