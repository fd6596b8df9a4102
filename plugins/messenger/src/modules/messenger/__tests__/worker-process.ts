import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { Logger, MedusaContainer } from "@medusajs/framework/types"
import { createPgConnection } from "@medusajs/framework/utils"
import { knexDatabase } from "../../../database"
import { Lane } from "../../../outbox/lane"
import { createOutboxLog } from "../../../outbox/log"
import { registerNotice } from "../../../outbox/notice"

/** A worker whose other side is the process that started it; sends until it is killed. */
const [url = "", leaseMs = "10000", concurrency = "4"] = process.argv.slice(2)
const silent = { debug() {}, info() {}, warn() {}, error() {} } as unknown as Logger
const underWay = new Map<string, () => void>()

registerNotice({
  channel: "test",
  kind: "test.said",
  compose: ({ delivery }) => Promise.resolve(delivery.id),
})

process.on("message", (id: string) => {
  underWay.get(id)?.()
  underWay.delete(id)
})
process.on("disconnect", () => process.exit())

const lane = new Lane({
  database: knexDatabase(createPgConnection({ clientUrl: url }) as Knex),
  container: {} as MedusaContainer,
  log: createOutboxLog(silent),
  leaseMs: Number(leaseMs),
  channel: {
    name: "test",
    concurrency: Number(concurrency),
    timeoutMs: 60_000,
    send: (_content, { id }) =>
      new Promise((resolve) => {
        underWay.set(id, resolve)
        process.send?.(id)
      }),
    close: () => Promise.resolve(),
  },
})
setInterval(() => {
  lane.wake()
}, 200)
process.send?.("ready")
