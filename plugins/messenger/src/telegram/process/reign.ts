import { setTimeout as pause } from "node:timers/promises"
import type { UserFromGetMe } from "telegraf/types"
import { knexDatabase } from "../../database"
import type { BotApi } from "../api"
import { Poller } from "../inbox/poller"
import { WANTED_UPDATES } from "../inbox/receive"
import { Talks } from "../inbox/talks"
import type { TelegramLog } from "../log"
import { createRouter } from "../talk/router"
import { createDialogs } from "../talk/run-dialog"
import type { BotOptions } from "./options"

type Options = BotOptions & {
  api: BotApi
  log: TelegramLog
  bot: UserFromGetMe
  /** How long it is to last. */
  term: AbortSignal
  /** Again and again until it succeeds, or the term is over. */
  insist: <Result>(act: () => Promise<Result>) => Promise<Result | undefined>
}

const MOST_CHATS_AT_ONCE = 16
/** What hangs on a database that does not answer must not keep the process from leading again. */
const END_WITHIN_MS = 6_000

/** What the leading process does and no other: receives, and answers. */
export class Reign {
  private readonly talks: Talks
  private poller: Poller | undefined

  constructor(private readonly options: Options) {
    const { conversation, connections, bot } = options
    const dialogs = createDialogs(conversation.dialogs)
    this.talks = new Talks({
      ...options,
      botId: String(bot.id),
      dialogs,
      router: createRouter({ conversation, dialogs, bot }),
      concurrency: Math.max(1, Math.min(MOST_CHATS_AT_ONCE, Math.ceil(connections / 2) - 1)),
    })
  }

  async begin(): Promise<void> {
    const { webhook, insist, api, term: signal } = this.options
    this.wake()
    if (webhook) {
      await insist(() =>
        api.call(
          "setWebhook",
          {
            url: webhook.url,
            secret_token: webhook.secret,
            allowed_updates: WANTED_UPDATES,
          },
          { signal },
        ),
      )
      return
    }
    await insist(() => api.call("deleteWebhook", {}, { signal }))
    if (signal.aborted) return
    this.poller = new Poller({
      ...this.options,
      database: knexDatabase(this.options.knex),
      botId: String(this.options.bot.id),
      onReceived: () => {
        this.wake()
      },
    })
  }

  wake(): void {
    this.talks.wake()
  }

  async end(): Promise<void> {
    const late = new AbortController()
    const ended = this.endAll().finally(() => {
      late.abort()
    })
    await Promise.race([
      ended,
      pause(END_WITHIN_MS, undefined, { signal: late.signal }).catch(() => undefined),
    ])
  }

  private async endAll(): Promise<void> {
    await Promise.all([this.poller?.stop(), this.talks.stop()])
  }
}
