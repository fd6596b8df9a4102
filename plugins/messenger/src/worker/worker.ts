import type { Server } from "node:http"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { Logger, MedusaContainer } from "@medusajs/framework/types"
import { schedule, type ScheduledTask } from "node-cron"
import { knexDatabase, type Database } from "../database"
import { createMailChannel } from "../mail/channel"
import { nameOfSender } from "../mail/envelope"
import { serveInbox } from "../mail/inbox/server"
import { createInboxTransport } from "../mail/inbox/store"
import { createSmtpTransport } from "../mail/smtp"
import type { MessengerOptions } from "../options"
import { registeredChannels } from "../outbox/channels"
import { Lane } from "../outbox/lane"
import { createOutboxLog } from "../outbox/log"
import { sweep } from "../outbox/sweep"
import { fireReminders } from "../reminder/fire"
import { Listener } from "./listener"

/** Within the ten seconds that a process is given to end. */
const STOP_GRACE_MS = 6_000
const SWEEP_EVERY_MS = 60_000

type Options = {
  knex: Knex
  container: MedusaContainer
  logger: Logger
  options: MessengerOptions
}

/** What works in the background of one process: sends what is due and forgets what is over. */
export class Worker {
  private readonly database: Database
  private readonly listener: Listener
  private lanes: Lane[] = []
  private task: ScheduledTask | undefined
  private inbox: Server | undefined
  private sweptAt = 0
  private failing = false

  constructor(private readonly means: Options) {
    this.database = knexDatabase(means.knex)
    this.listener = new Listener(means.knex, {
      topics: ["outbox"],
      onNotice: () => {
        this.wakeLanes()
      },
    })
  }

  async start(): Promise<void> {
    const { container, logger } = this.means
    const log = createOutboxLog(logger)
    this.inbox = await this.showInbox()
    this.lanes = [this.mailChannel(), ...registeredChannels()].map(
      (channel) => new Lane({ database: this.database, container, channel, log }),
    )
    // In UTC, where every second comes once; what is due is decided by the clock of the database.
    this.task = schedule("* * * * * *", () => this.tick(), { timezone: "UTC", noOverlap: true })
  }

  async stop(): Promise<void> {
    await this.task?.destroy()
    await this.listener.close()
    await Promise.all(this.lanes.map((lane) => lane.stop(STOP_GRACE_MS)))
    this.inbox?.close()
  }

  private async tick(): Promise<void> {
    this.wakeLanes()
    try {
      if ((await fireReminders(this.database)) > 0) this.wakeLanes()
      await this.listener.ensure()
      await this.sweepNowAndThen()
      this.failing = false
    } catch (error) {
      if (this.failing) return
      this.failing = true
      const { code, name } = Object(error) as { code?: string; name?: string }
      this.means.logger.warn(`messenger.tick_failed code=${code ?? name ?? "unknown"}`)
    }
  }

  private wakeLanes(): void {
    for (const lane of this.lanes) lane.wake()
  }

  private async sweepNowAndThen(): Promise<void> {
    if (performance.now() - this.sweptAt < SWEEP_EVERY_MS) return
    const { sent, dead, inbox } = this.means.options.retention_days
    const days = { sentDays: sent, deadDays: dead, inboxDays: inbox }
    const more = await sweep(this.database, days)
    if (!more) this.sweptAt = performance.now()
  }

  private mailChannel() {
    const { smtp_url: url, mail_from: from, ...options } = this.means.options
    return createMailChannel({
      transport: url ? createSmtpTransport(url) : createInboxTransport(this.database),
      from,
      shopName: options.shop_name ?? nameOfSender(from),
      locale: options.locale,
      perSecond: options.mails_per_second,
    })
  }

  private async showInbox(): Promise<Server | undefined> {
    const { smtp_url: url, mail_inbox_port: port } = this.means.options
    if (url !== undefined || port === null) return undefined
    this.means.logger.warn("mail.kept_in_inbox: no mail server is named")
    return serveInbox({ database: this.database, port, logger: this.means.logger })
  }
}
