import { randomUUID } from "node:crypto"
import { join } from "node:path"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { MedusaApp, MedusaModule } from "@medusajs/framework/modules-sdk"
import type { Logger, MedusaContainer } from "@medusajs/framework/types"
import { createPgConnection } from "@medusajs/framework/utils"
import { TestDatabaseUtils } from "@medusajs/test-utils"
import { knexDatabase, type Database } from "../../../database"
import type { Channel } from "../../../outbox/channel"
import { Lane } from "../../../outbox/lane"
import { createOutboxLog } from "../../../outbox/log"
import type { NewMessage } from "../../../outbox/message"
import { MESSENGER_MODULE } from ".."

const connect = (name: string) =>
  createPgConnection({ clientUrl: TestDatabaseUtils.getDatabaseURL(name) }) as Knex

const onServer = async (sql: string) => {
  const server = connect("postgres")
  await server.raw(sql)
  await server.destroy()
}

const migrate = async (clientUrl: string, logger: Logger) => {
  const app = await MedusaApp({
    modulesConfig: {
      [MESSENGER_MODULE]: {
        resolve: join(__dirname, ".."),
        options: { mail_from: "Shop <shop@example.com>" },
      },
    },
    injectedDependencies: { logger },
    sharedResourcesConfig: { database: { clientUrl } },
  })
  // It tells of every migration on the console.
  const told = jest.spyOn(console, "info").mockImplementation()
  const toldToo = jest.spyOn(console, "log").mockImplementation()
  await app.runMigrations()
  told.mockRestore()
  toldToo.mockRestore()
}

const createLog = () => {
  const lines: string[] = []
  const keep = (line: unknown) => lines.push(String(line))
  const logger = { debug: keep, info: keep, warn: keep, error: keep } as unknown as Logger
  return { lines, logger }
}

/** A database of its own with the tables of the messenger, and lanes to order. */
export const openMessengerHouse = async () => {
  const name = `messenger_${randomUUID().slice(0, 8)}`
  await onServer(`create database ${name}`)
  const { lines, logger } = createLog()
  const url = TestDatabaseUtils.getDatabaseURL(name)
  await migrate(url, logger)
  const knex = connect(name)
  const database = knexDatabase(knex)
  const lanes: Lane[] = []
  const startLane = (
    channel: Partial<Channel<unknown>> & Pick<Channel<unknown>, "send">,
    options: { leaseMs?: number; database?: Database } = {},
  ) => {
    const lane = new Lane({
      database,
      container: {} as MedusaContainer,
      log: createOutboxLog(logger),
      channel: {
        name: "test",
        concurrency: 2,
        timeoutMs: 5_000,
        close: () => Promise.resolve(),
        ...channel,
      },
      ...options,
    })
    lanes.push(lane)
    return lane
  }
  const close = async () => {
    await Promise.all(lanes.map((lane) => lane.stop(1_000)))
    await knex.destroy()
    MedusaModule.clearInstances()
    await onServer(`drop database ${name} with (force)`)
  }
  return { database, knex, url, logger, lines, startLane, close }
}

export type MessengerHouse = Awaited<ReturnType<typeof openMessengerHouse>>

let number = 0

/** One more message for the channel of the tests. */
export const message = (more: Partial<NewMessage> = {}): NewMessage => {
  number += 1
  return {
    channel: "test",
    recipient: `cus_${number}`,
    kind: "test.said",
    dedupe_key: `key-${number}`,
    ...more,
  }
}

/** Asks again and again until the answer is yes. */
export const until = async (question: () => Promise<boolean> | boolean, milliseconds = 15_000) => {
  const end = performance.now() + milliseconds
  while (!(await question())) {
    if (performance.now() > end) throw new Error(`Still not so: ${question.toString()}`)
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

type Row = {
  id: string
  state: string
  attempts: number
  error_code: string | null
  claim: string | null
  waits_ms: number
}

export const rowOf = async (database: Database, dedupeKey: string): Promise<Row> => {
  const { rows } = await database.query<Row>(
    `select id, state, attempts, error_code, claim,
       extract(epoch from wake_at - now())::float * 1000 as waits_ms
       from outbox_message where dedupe_key = $1`,
    [dedupeKey],
  )
  const [row] = rows
  if (!row) throw new Error(`No message ${dedupeKey}`)
  return row
}
