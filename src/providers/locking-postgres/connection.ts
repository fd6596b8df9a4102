import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { Client } from "pg"
import { leavesConnection } from "./domain/failure"
import type { TurnAnswer, TurnInput } from "./domain/turn"

const STATEMENT_MS = 5_000
const IDLE_MS = 30_000

// The types of pg do not know these two.
type PgClient = Client & { ref: () => void; unref: () => void }
type Options = { pg: Knex; processId: string; onWake: () => void }

/**
 * One connection of our own, opened when it is needed and closed when it is not: locks neither wait
 * for a pool that the jobs under them have used up, nor take from it however many wait for a lock.
 */
export class LockingConnection {
  private client: Promise<PgClient> | undefined
  private opened: PgClient | undefined
  private idle: NodeJS.Timeout | undefined

  constructor(private readonly options: Options) {}

  async turn(input: TurnInput): Promise<TurnAnswer> {
    clearTimeout(this.idle)
    try {
      const client = await (this.client ??= this.open())
      return await this.ask({ client, input })
    } catch (error) {
      if (!leavesConnection(error)) void this.close()
      throw error
    } finally {
      this.idle = setTimeout(() => void this.close(), IDLE_MS)
      this.idle.unref()
    }
  }

  async close(): Promise<void> {
    clearTimeout(this.idle)
    const client = this.client
    this.client = undefined
    this.opened = undefined
    // It may be broken already, or never have come into being.
    await client?.then((open) => open.end()).catch(() => undefined)
  }

  private async ask({
    client,
    input,
  }: {
    client: PgClient
    input: TurnInput
  }): Promise<TurnAnswer> {
    // Only a statement under way keeps the process from ending, not the open connection.
    client.ref()
    try {
      const statement = {
        text: "select locking_turn($1, $2::jsonb) as answer",
        values: [this.options.processId, JSON.stringify(input)],
        query_timeout: STATEMENT_MS,
      }
      const { rows } = await client.query<{ answer: TurnAnswer }>(statement)
      const [row] = rows as [{ answer: TurnAnswer }]
      return row.answer
    } finally {
      client.unref()
    }
  }

  private async open(): Promise<PgClient> {
    const knex = this.options.pg.client as Knex.Client
    // The way Medusa's own pool makes its connections: same address, encryption, password, schema.
    const client = (await knex.acquireRawConnection()) as PgClient
    const drop = () => {
      if (this.opened === client) void this.close()
    }
    client.on("error", drop)
    client.on("end", drop)
    client.on("notification", ({ payload }) => {
      if (payload === this.options.processId) this.options.onWake()
    })
    try {
      await client.query("listen locking_turn")
    } catch (error) {
      void client.end().catch(() => undefined)
      throw error
    }
    this.opened = client
    return client
  }
}
