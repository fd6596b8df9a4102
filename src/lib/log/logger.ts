import type { Logger } from "@medusajs/framework/types"
import { describeError } from "./describe-error"
import { currentRequestId } from "./request-context"

const ranks = { error: 0, warn: 1, info: 2, http: 3, verbose: 4, debug: 5, silly: 6 } as const
export type LogLevel = keyof typeof ranks
type Fields = Record<string, unknown>
type Options = { level: LogLevel; format: "json" | "text"; write?: (line: string) => void }

// A line break or control character in a value must not forge or hide lines.
const printable = (value: unknown) =>
  String(value).replace(/\p{Cc}/gu, (character) => JSON.stringify(character).slice(1, -1))

const asText = (level: LogLevel, message: string, fields: Fields) => {
  const { time, stack, ...rest } = fields
  const details = Object.entries(rest).map(([key, value]) => ` ${key}=${printable(value)}`)
  const frames = Array.isArray(stack) ? stack.map((frame) => `\n    ${String(frame)}`).join("") : ""
  return `${String(time).slice(11, 19)} ${level.padEnd(5)} ${printable(message)}${details.join("")}${frames}`
}

/** Medusa's logger interface, one line a call, each with the id of the request it belongs to. */
export class AppLogger implements Logger {
  private level: LogLevel
  private readonly initialLevel: LogLevel

  constructor(private readonly options: Options) {
    this.initialLevel = this.level = options.level
  }

  event(level: LogLevel, message: string, fields: Fields = {}): void {
    if (!this.shouldLog(level)) return
    const known = { time: new Date().toISOString(), request_id: currentRequestId(), ...fields }
    const present = Object.fromEntries(Object.entries(known).filter(([, v]) => v !== undefined))
    const line =
      this.options.format === "json"
        ? JSON.stringify({ level, message, ...present })
        : asText(level, message, present)
    ;(this.options.write ?? ((text) => process.stdout.write(text)))(`${line}\n`)
  }

  shouldLog(level: string): boolean {
    return ranks[level as LogLevel] <= ranks[this.level]
  }
  setLogLevel(level: string): void {
    if (level in ranks) this.level = level as LogLevel
  }
  unsetLogLevel(): void {
    this.level = this.initialLevel
  }

  error(messageOrError: string | Error, error?: Error): void {
    if (typeof messageOrError === "string") {
      this.event("error", messageOrError, error === undefined ? {} : describeError(error))
    } else this.event("error", "error", describeError(messageOrError))
  }
  panic(data: unknown): void {
    this.event("error", "panic", describeError(data))
    process.exit(1)
  }
  warn(message: string): void {
    this.event("warn", message)
  }
  info(message: string): void {
    this.event("info", message)
  }
  http(message: string): void {
    this.event("http", message)
  }
  verbose(message: string): void {
    this.event("verbose", message)
  }
  debug(message: string): void {
    this.event("debug", message)
  }
  silly(message: string): void {
    this.event("silly", message)
  }
  log(...args: unknown[]): void {
    this.event("info", args.map(String).join(" "))
  }

  activity(message: string): string {
    this.event("info", message)
    return message
  }
  progress(_activityId: string, message: string): void {
    this.event("info", message)
  }
  failure(_activityId: string, message: string): void {
    this.event("error", message)
  }
  success(_activityId: string, message: string): Record<string, unknown> {
    this.event("info", message)
    return {}
  }
}

export const createLogger = (options: Options): AppLogger => new AppLogger(options)
