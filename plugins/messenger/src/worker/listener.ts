import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { askInTime, openSession, type Session } from "../database"

type Options = { topics: readonly string[]; onNotice: () => void }

const PATIENCE_MS = 5_000

/**
 * Hears `NOTIFY` on a connection of its own. A hint only: while it is broken, the tick finds the same
 * rows a second later.
 */
export class Listener {
  private client: Session | undefined
  private connecting = false
  private closed = false

  constructor(
    private readonly knex: Knex,
    private readonly options: Options,
  ) {}

  async ensure(): Promise<void> {
    if (this.client !== undefined || this.connecting || this.closed) return
    this.connecting = true
    try {
      const client = await openSession(this.knex, PATIENCE_MS)
      const drop = () => {
        if (this.client === client) this.client = undefined
      }
      client.on("error", drop)
      client.on("end", drop)
      client.on("notification", this.options.onNotice)
      await this.listen(client)
      this.client = client
    } finally {
      this.connecting = false
    }
  }

  async close(): Promise<void> {
    this.closed = true
    await this.client?.end().catch(() => undefined)
  }

  private async listen(client: Session): Promise<void> {
    try {
      for (const topic of this.options.topics) {
        await askInTime(client, [`listen ${topic}`], PATIENCE_MS)
      }
    } catch (error) {
      await client.end().catch(() => undefined)
      throw error
    }
  }
}
