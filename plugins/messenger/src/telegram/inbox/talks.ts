import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { knexDatabase, type Database } from "../../database"
import { withDeadline } from "../../deadline"
import { delayBefore } from "../../outbox/retry"
import type { BotApi } from "../api"
import type { TelegramLog } from "../log"
import type { Answer } from "../talk/answer"
import { giveAnswers } from "../talk/give-answers"
import { apologize, respond } from "../talk/respond"
import type { Router } from "../talk/router"
import type { Conversation } from "../talk/conversation"
import type { Dialogs } from "../talk/run-dialog"
import { findWork, keepAnswers, postponeWork, takeSaid, type Said, type Work } from "./work"

type Options = {
  knex: Knex
  container: MedusaContainer
  api: BotApi
  log: TelegramLog
  botId: string
  router: Router
  dialogs: Dialogs
  conversation: Pick<Conversation, "tastesOf">
  /** So many chats at once. Each holds a connection, and what it calls wants another. */
  concurrency: number
  /** A handler that takes longer has failed. */
  handlerMs?: number
  /** How long it took from what was said to its answer, in seconds. */
  onAnswered?: (seconds: number) => void
}

const HANDLER_MS = 15_000
const AGAIN_MS = 300
const LONGEST_AGAIN_MS = 30_000
/** About three minutes of them: after that it passes no more, and the chat is to go on. */
const MOST_ATTEMPTS = 14

class HandlerLate extends Error {
  override name = "HandlerLate"
}

const STATEMENT_CANCELED = "57014"

/** The database is away, or somebody else was faster: nothing is wrong with what was said. */
const isPassing = (error: unknown) => {
  const { code = "", message = "" } = Object(error) as { code?: string; message?: string }
  if (error instanceof HandlerLate || code === STATEMENT_CANCELED) return false
  return /^(08|40|53|57|ECONN|EPIPE|ETIMEDOUT)/.test(code) || /onnection|timeout/.test(message)
}

/** Answers what is in the inbox: within a chat one after another, and no chat waits for another. */
export class Talks {
  private readonly database: Database
  private readonly busy = new Map<string, Promise<void>>()
  private looking: Promise<void> | undefined
  private lookAgain = false
  private running = true

  constructor(private readonly options: Options) {
    this.database = knexDatabase(options.knex)
  }

  /** There may be something to answer. */
  wake(): void {
    this.lookAgain = true
    this.looking ??= this.look().finally(() => {
      this.looking = undefined
      if (this.lookAgain && this.running) this.wake()
    })
  }

  /** Ends when all that is under way has been answered; what waits is left to the next one. */
  async stop(): Promise<void> {
    this.running = false
    await this.looking
    await Promise.all(this.busy.values())
  }

  private async look(): Promise<void> {
    this.lookAgain = false
    const { botId, concurrency, log } = this.options
    const limit = concurrency - this.busy.size
    if (!this.running || limit <= 0) return
    try {
      const work = await findWork(this.database, { botId, busy: [...this.busy.keys()], limit })
      for (const one of work) this.begin(one)
    } catch (error) {
      log.trouble("inbox_unreadable", error)
    }
  }

  private begin(work: Work): void {
    const started = performance.now()
    const done = this.answer(work)
      .then((answered) => {
        if (answered) this.options.onAnswered?.((performance.now() - started) / 1000)
      })
      .catch((error: unknown) => {
        this.options.log.trouble("answer_unsettled", error)
      })
      .finally(() => {
        this.busy.delete(work.telegramId)
        this.wake()
      })
    this.busy.set(work.telegramId, done)
  }

  private async answer(work: Work): Promise<boolean> {
    const { botId, api, log } = this.options
    const { updateId } = work
    if (!(await this.think(work))) return false
    const means = { database: this.database, api, log, botId }
    if (await giveAnswers(updateId, means)) return true
    // Somebody else has it in hand; asked at once, it would be asked without end.
    await postponeWork(this.database, { botId, updateId }, { delayMs: AGAIN_MS, counts: false })
    return false
  }

  /** Whether there are answers now. */
  private async think({ updateId, attempts }: Work): Promise<boolean> {
    const { knex, botId, log } = this.options
    const key = { botId, updateId }
    try {
      await knex.transaction(async (transaction) => {
        const database = knexDatabase(transaction)
        const said = await takeSaid(database, key)
        if (said) await keepAnswers(database, key, await this.respondInTime(database, said))
      })
      return true
    } catch (error) {
      const attempt = attempts + 1
      if (!isPassing(error) || attempt >= MOST_ATTEMPTS) {
        log.failed(updateId, error)
        await this.apologize(updateId)
        return true
      }
      log.trouble("handler_postponed", error)
      const pace = { firstMs: AGAIN_MS, longestMs: LONGEST_AGAIN_MS, random: Math.random }
      const delayMs = delayBefore({ attempt, ...pace })
      await postponeWork(this.database, key, { delayMs, counts: true })
      return false
    }
  }

  /** Whoever waits for something that does not come is told so, and the connection is free again. */
  private async respondInTime(database: Database, said: Said): Promise<Answer[]> {
    const milliseconds = this.options.handlerMs ?? HANDLER_MS
    // Nothing can be taken back while a statement is under way.
    await database.query("select set_config('statement_timeout', $1, true)", [String(milliseconds)])
    const answers = respond(database, said, this.options)
    return withDeadline(answers, { milliseconds, late: () => new HandlerLate() })
  }

  private async apologize(updateId: string): Promise<void> {
    const { knex, botId } = this.options
    await knex.transaction(async (transaction) => {
      const database = knexDatabase(transaction)
      const said = await takeSaid(database, { botId, updateId })
      if (said) {
        await keepAnswers(database, { botId, updateId }, await apologize(said, this.options))
      }
    })
  }
}
