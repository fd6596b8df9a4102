import type { Settings } from "./settings.ts"

const LEVELS = ["error", "warn", "info", "debug"] as const
type Level = (typeof LEVELS)[number]
type Fields = Record<string, string | number | undefined>

export type Log = (level: Level, event: string, fields?: Fields) => void

/** One line an event: ids and numbers, never what somebody wrote. */
export const createLog = ({ LOG_LEVEL }: Pick<Settings, "LOG_LEVEL">): Log => {
  const least = LEVELS.indexOf(LOG_LEVEL)
  return (level, event, fields = {}) => {
    if (LEVELS.indexOf(level) > least) return
    const time = new Date().toISOString()
    process.stdout.write(`${JSON.stringify({ time, level, event, ...fields })}\n`)
  }
}
