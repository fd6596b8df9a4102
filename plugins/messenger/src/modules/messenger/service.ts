import { container } from "@medusajs/framework"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { ConfigModule, Logger } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaService } from "@medusajs/framework/utils"
import { type MessengerOptions, parseOptions } from "../../options"
import { botIdOf } from "../../telegram/bot-id"
import { Worker } from "../../worker/worker"

type Dependencies = { logger: Logger; [ContainerRegistrationKeys.PG_CONNECTION]: Knex }

/**
 * Runs the worker where background work is done. The tables are spoken to by SQL, in the transaction
 * of whoever has something to tell; the service has no data methods.
 */
export class MessengerModuleService extends MedusaService({}) {
  private readonly options: MessengerOptions
  private worker: Worker | undefined

  constructor(
    private readonly dependencies: Dependencies,
    options: unknown,
  ) {
    // eslint-disable-next-line prefer-rest-params -- the base class takes what Medusa gives
    super(...arguments)
    this.options = parseOptions(options)
  }

  /** Whether mails stay in the local inbox, because no mail server is named. */
  keepsMails(): Promise<boolean> {
    return Promise.resolve(this.options.smtp_url === undefined)
  }

  /** By what Telegram is known at the webhook; null where it is not expected there. */
  findWebhook(): Promise<{ botId: string; secret: string } | null> {
    const { telegram_webhook: webhook } = this.options
    return Promise.resolve(
      webhook ? { botId: botIdOf(webhook.token), secret: webhook.secret } : null,
    )
  }

  __hooks = {
    onApplicationStart: async () => {
      if (!doesBackgroundWork()) return
      const { logger, [ContainerRegistrationKeys.PG_CONNECTION]: knex } = this.dependencies
      this.worker = new Worker({ knex, container, logger, options: this.options })
      await this.worker.start()
    },
    onApplicationPrepareShutdown: async () => {
      await this.worker?.stop()
    },
  }
}

/** Commands such as migrations load the application as a server, and a module alone has no mode. */
const doesBackgroundWork = (): boolean => {
  const config = container.resolve<ConfigModule | undefined>(
    ContainerRegistrationKeys.CONFIG_MODULE,
    { allowUnregistered: true },
  )
  const mode = config?.projectConfig.workerMode
  return mode === "shared" || mode === "worker"
}
