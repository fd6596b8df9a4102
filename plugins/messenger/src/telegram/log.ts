import type { Logger } from "@medusajs/framework/types"

const spell = (fields: Record<string, unknown>) =>
  Object.entries(fields)
    .map(([name, value]) => ` ${name}=${String(value)}`)
    .join("")

/** Of an error its name and place, never its words: they may quote what somebody wrote. */
const placeOf = (error: unknown): string => {
  const { code, name, stack } = Object(error) as { code?: string; name?: string; stack?: string }
  const [, frame = ""] = /\n\s+at (.+)/.exec(stack ?? "") ?? []
  return [code ?? name ?? "unknown", frame].filter(Boolean).join(" at ")
}

/** Numbers and codes only: who talks with the bot, and about what, is nobody's business. */
export const createTelegramLog = (logger: Logger) => {
  let silent = false
  return {
    failed: (updateId: string, error: unknown) => {
      logger.error(
        `telegram.handler_failed${spell({ update_id: updateId, error: placeOf(error) })}`,
      )
    },
    leftOut: (updateId: number, error: unknown) => {
      logger.error(
        `telegram.update_left_out${spell({ update_id: updateId, error: placeOf(error) })}`,
      )
    },
    answerRefused: (method: string, status: number) => {
      logger.error(`telegram.answer_refused${spell({ method, status })}`)
    },
    answersLost: (updateId: string) => {
      logger.error(`telegram.answers_given_up${spell({ update_id: updateId })}`)
    },
    trouble: (what: string, error: unknown) => {
      logger.warn(`telegram.${what}${spell({ error: placeOf(error) })}`)
    },
    /** An outage is two lines, not one a second. */
    unreachable: (status: number | null) => {
      if (silent) return
      silent = true
      logger.warn(`telegram.unreachable${spell({ status: status ?? "no answer" })}`)
    },
    reachable: () => {
      if (silent) logger.info("telegram.reachable_again")
      silent = false
    },
    leading: (leads: boolean) => {
      logger.info(leads ? "telegram.leading" : "telegram.standing_by")
    },
  }
}

export type TelegramLog = ReturnType<typeof createTelegramLog>
