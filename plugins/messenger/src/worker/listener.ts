import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { Database } from "../database"

type Listening = Database & {
  on: (event: string, heard: () => void) => void
  end: () => Promise<void>
}

/**
 * Hears `NOTIFY outbox` on a connection of its own. A hint only: while it is broken, the tick finds
 * the same messages a second later.
 */
export class Listener {
  private client: Listening | undefined
  private connecting = false
  private closed = false

  constructor(
    private readonly knex: Knex,
    private readonly onNotice: () => void,
  ) {}

  async ensure(): Promise<void> {
    if (this.client !== undefined || this.connecting || this.closed) return
    this.connecting = true
    try {
      // As Medusa's pool makes its connections: same address, encryption and password.
      const knexClient = this.knex.client as Knex.Client
      const client = (await knexClient.acquireRawConnection()) as Listening
      const drop = () => {
        if (this.client === client) this.client = undefined
      }
      client.on("error", drop)
      client.on("end", drop)
      client.on("notification", this.onNotice)
      await client.query("listen outbox").catch(async (error: unknown) => {
        await client.end().catch(() => undefined)
        throw error
      })
      this.client = client
    } finally {
      this.connecting = false
    }
  }

  async close(): Promise<void> {
    this.closed = true
    await this.client?.end().catch(() => undefined)
  }
}
