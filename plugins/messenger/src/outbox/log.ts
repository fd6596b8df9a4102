import type { Logger } from "@medusajs/framework/types"
import type { Delivery } from "./message"

const spell = (fields: Record<string, unknown>) =>
  Object.entries(fields)
    .map(([name, value]) => ` ${name}=${String(value)}`)
    .join("")

const nameOf = (error: unknown) => {
  const { code, name } = Object(error) as { code?: unknown; name?: unknown }
  return code ?? name ?? "unknown"
}

/** Ids and codes only: whoever reads the log learns neither whom a message was for nor what it said. */
export const createOutboxLog = (logger: Logger) => {
  const troubled = new Set<string>()
  const line = (delivery: Delivery) => ({
    message_id: delivery.id,
    channel: delivery.channel,
    kind: delivery.kind,
    attempts: delivery.attempts,
  })
  return {
    sent: (delivery: Delivery) => {
      logger.debug(`outbox.sent${spell(line(delivery))}`)
    },
    postponed: (delivery: Delivery, code: string) => {
      logger.warn(`outbox.postponed${spell({ ...line(delivery), code })}`)
    },
    dropped: (delivery: Delivery, code: string) => {
      logger.info(`outbox.dropped${spell({ ...line(delivery), code })}`)
    },
    dead: (delivery: Delivery, code: string) => {
      logger.error(`outbox.dead${spell({ ...line(delivery), code })}`)
    },
    unsettled: (delivery: Delivery) => {
      logger.error(`outbox.outcome_not_kept${spell(line(delivery))}`)
    },
    leftBehind: (channel: string, count: number) => {
      logger.warn(`outbox.stopped_while_sending${spell({ channel, count })}`)
    },
    /** An outage is two lines, not one a second. */
    databaseTrouble: (channel: string, error: unknown) => {
      if (troubled.has(channel)) return
      troubled.add(channel)
      logger.warn(`outbox.database_away${spell({ channel, code: nameOf(error) })}`)
    },
    databaseWell: (channel: string) => {
      if (troubled.delete(channel)) logger.info(`outbox.database_back${spell({ channel })}`)
    },
  }
}

export type OutboxLog = ReturnType<typeof createOutboxLog>
