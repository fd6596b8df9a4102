import { setTimeout as pause } from "node:timers/promises"
import type { Update } from "telegraf/types"
import type { Database } from "../../database"
import { ApiRefusal, ApiSilence, type BotApi } from "../api"
import type { TelegramLog } from "../log"
import { receive, WANTED_UPDATES } from "./receive"

type Options = {
  database: Database
  api: BotApi
  log: TelegramLog
  botId: string
  onReceived: () => void
}

const LONG_POLL_SECONDS = 25
const MOST_UPDATES = 100
const LONGEST_PAUSE_MS = 15_000

/**
 * Asks Telegram for updates, one question at a time. An update counts as taken only when it is in the
 * inbox, so the next question is asked after that, and whatever goes wrong before leaves it where it was.
 */
export class Poller {
  private readonly end = new AbortController()
  private readonly ended: Promise<void>
  private troubles = 0

  constructor(private readonly options: Options) {
    this.ended = this.run()
  }

  async stop(): Promise<void> {
    this.end.abort()
    await this.ended
  }

  private async run(): Promise<void> {
    let offset: number | undefined
    while (!this.end.signal.aborted) {
      try {
        offset = (await this.ask(offset)) ?? offset
        this.troubles = 0
        this.options.log.reachable()
      } catch (error) {
        await this.rest(error)
      }
    }
  }

  /** Tells from which update on to ask next. */
  private async ask(offset: number | undefined): Promise<number | undefined> {
    const { api, database, botId, log, onReceived } = this.options
    const updates = await api.call<Update[]>(
      "getUpdates",
      {
        ...(offset === undefined ? {} : { offset }),
        limit: MOST_UPDATES,
        timeout: LONG_POLL_SECONDS,
        allowed_updates: WANTED_UPDATES,
      },
      { signal: this.end.signal, timeoutMs: (LONG_POLL_SECONDS + 10) * 1000 },
    )
    const last = updates.at(-1)
    if (!last) return undefined
    if ((await receive(database, { botId, updates }, log)) > 0) onReceived()
    return last.update_id + 1
  }

  /** Another process may still be asking, the network may be away: both pass. */
  private async rest(error: unknown): Promise<void> {
    if (this.end.signal.aborted) return
    const { log } = this.options
    if (error instanceof ApiRefusal) log.unreachable(error.status)
    else if (error instanceof ApiSilence) log.unreachable(null)
    else log.trouble("inbox_unwritable", error)
    this.troubles += 1
    const own = Math.min(250 * 2 ** this.troubles, LONGEST_PAUSE_MS)
    const told = error instanceof ApiRefusal ? error.retryAfterMs : undefined
    await pause(told ?? own, undefined, { signal: this.end.signal }).catch(() => undefined)
  }
}
