import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { Logger, MedusaContainer } from "@medusajs/framework/types"
import type { Conversation } from "../talk/conversation"

export type BotOptions = {
  knex: Knex
  container: MedusaContainer
  logger: Logger
  token: string
  /** Where the Bot API is. */
  root: string
  /** Without it the bot asks for updates itself. */
  webhook?: { url: string; secret: string }
  conversation: Conversation
  /** How many connections `knex` may hold. */
  connections: number
  /** Of each call: its method, and the status if it was refused; `0` is no answer. */
  onCall?: (method: string, status: number) => void
  /** How long a handler may take. */
  handlerMs?: number
  onAnswered?: (seconds: number) => void
}
