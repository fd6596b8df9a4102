import { setTimeout as pause } from "node:timers/promises"
import { schedule, type ScheduledTask } from "node-cron"
import type { UserFromGetMe } from "telegraf/types"
import { knexDatabase, type Database } from "../../database"
import { Lane } from "../../outbox/lane"
import { createOutboxLog } from "../../outbox/log"
import { Listener } from "../../worker/listener"
import { ApiRefusal, ApiSilence, createBotApi, type BotApi } from "../api"
import { createTelegramLog, type TelegramLog } from "../log"
import { createTelegramChannel } from "../sending/channel"
import { introduce } from "./identity"
import { Leader } from "./leader"
import type { BotOptions } from "./options"
import { Reign } from "./reign"
import { sweepTalks } from "./sweep"

const STOP_GRACE_MS = 6_000
const SWEEP_EVERY_MS = 60_000

const watched = (api: BotApi, onCall: NonNullable<BotOptions["onCall"]>): BotApi => ({
  call: async (method, ...rest) => {
    try {
      const result = await api.call(method, ...rest)
      onCall(method, 200)
      return result as never
    } catch (error) {
      onCall(method, error instanceof ApiRefusal ? error.status : 0)
      throw error
    }
  },
})

/**
 * The bot, as one process of maybe several. All of them send what is in the outbox; one of them leads,
 * and that one alone receives and answers. A single one can: Telegram lets a bot say thirty messages a
 * second and no more.
 */
export class Bot {
  private readonly database: Database
  private readonly api: BotApi
  private readonly log: TelegramLog
  private readonly listener: Listener
  private readonly end = new AbortController()
  private readonly started: Promise<void>
  private identity: UserFromGetMe | undefined
  private lane: Lane | undefined
  private leader: Leader | undefined
  private reign: Reign | undefined
  private task: ScheduledTask | undefined
  /** Ends when the lock is lost, or taken anew. */
  private term = new AbortController()
  /** Beginning and ending to lead, one after the other. */
  private turns: Promise<void> = Promise.resolve()
  private sweptAt = 0
  private keepingHouse = false

  constructor(private readonly options: BotOptions) {
    this.database = knexDatabase(options.knex)
    this.log = createTelegramLog(options.logger)
    this.api = watched(createBotApi(options), options.onCall ?? (() => undefined))
    this.listener = new Listener(options.knex, {
      topics: ["outbox", "telegram_inbox"],
      onNotice: () => {
        this.wake()
      },
    })
    this.started = this.start()
  }

  /** Whether Telegram has said who the bot is. */
  isKnown(): boolean {
    return this.identity !== undefined
  }

  leads(): boolean {
    return this.reign !== undefined
  }

  async stop(): Promise<void> {
    this.end.abort()
    await this.started
    await this.task?.destroy()
    await this.listener.close()
    // Only when nothing is under way any more does the lock go to another process.
    this.lead(false)
    await Promise.all([this.turns, this.lane?.stop(STOP_GRACE_MS)])
    await this.leader?.stop()
  }

  private async start(): Promise<void> {
    const { conversation, container, logger, knex } = this.options
    const bot = await this.insist(() => introduce(this.database, { api: this.api, conversation }))
    if (!bot) return
    this.identity = bot
    const channel = createTelegramChannel({ database: this.database, api: this.api })
    const log = createOutboxLog(logger)
    this.lane = new Lane({ database: this.database, container, channel, log })
    this.leader = new Leader({
      knex,
      botId: String(bot.id),
      onChange: (leads) => {
        this.lead(leads)
      },
    })
    this.task = schedule(
      "* * * * * *",
      () => {
        this.tick()
      },
      { timezone: "UTC" },
    )
  }

  private lead(leads: boolean): void {
    // At once: what is insisted on would keep its turn for as long as Telegram is away.
    this.term.abort()
    this.term = new AbortController()
    const { signal } = this.term
    this.turns = this.turns
      .then(() => (leads ? this.beginToLead(signal) : this.ceaseToLead()))
      .catch((error: unknown) => {
        this.log.trouble("leading_failed", error)
      })
  }

  private async beginToLead(term: AbortSignal): Promise<void> {
    const { identity: bot, api, log } = this
    if (term.aborted || this.end.signal.aborted || !bot || this.reign) return
    log.leading(true)
    this.reign = new Reign({
      ...this.options,
      api,
      log,
      bot,
      term,
      insist: (act) => this.insist(act, term),
    })
    await this.reign.begin()
  }

  private async ceaseToLead(): Promise<void> {
    if (!this.reign) return
    this.log.leading(false)
    await this.reign.end()
    this.reign = undefined
  }

  private tick(): void {
    this.wake()
    // Not waited for: whatever holds it up, the next second comes.
    void this.keepHouse()
  }

  private async keepHouse(): Promise<void> {
    if (this.keepingHouse) return
    this.keepingHouse = true
    try {
      await this.listener.ensure()
      if (performance.now() - this.sweptAt < SWEEP_EVERY_MS) return
      await sweepTalks(this.database)
      this.sweptAt = performance.now()
    } catch (error) {
      this.log.trouble("tick_failed", error)
    } finally {
      this.keepingHouse = false
    }
  }

  private wake(): void {
    this.lane?.wake()
    this.reign?.wake()
  }

  /** Until it succeeds, or the process or the term is to end. */
  private async insist<Result>(
    act: () => Promise<Result>,
    term?: AbortSignal,
  ): Promise<Result | undefined> {
    const signal = term ? AbortSignal.any([this.end.signal, term]) : this.end.signal
    for (let delay = 500; !signal.aborted; delay = Math.min(delay * 2, 15_000)) {
      try {
        const result = await act()
        this.log.reachable()
        return result
      } catch (error) {
        this.tellOf(error, signal)
        await pause(delay, undefined, { signal }).catch(() => undefined)
      }
    }
    return undefined
  }

  private tellOf(error: unknown, { aborted }: AbortSignal): void {
    if (aborted) return
    if (error instanceof ApiRefusal) this.log.unreachable(error.status)
    else if (error instanceof ApiSilence) this.log.unreachable(null)
    else this.log.trouble("start_failed", error)
  }
}
