import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { Logger, MedusaContainer } from "@medusajs/framework/types"
import { createPgConnection } from "@medusajs/framework/utils"
import { Bot } from "../process/bot"
import { createTestConversation, type Handled } from "./test-conversation"

/** A bot whose other side is the process that started it; works until it is killed. */
const [url = "", token = "", root = "", how = ""] = process.argv.slice(2)
const silent = { debug() {}, info() {}, warn() {}, error() {} } as unknown as Logger

const tell = (happened: string, more: object = {}) => process.send?.({ happened, ...more })

const handled: Handled = {
  begun: { push: (words: string) => tell("begun", { words }) } as unknown as string[],
  finished: {
    push: (finished: object) => tell("finished", finished),
  } as unknown as Handled["finished"],
  hold: how === "stuck" ? new Promise(() => {}) : Promise.resolve(),
}

const bot = new Bot({
  knex: createPgConnection({ clientUrl: url }) as Knex,
  container: {} as MedusaContainer,
  logger: silent,
  token,
  root,
  conversation: createTestConversation(handled),
  connections: 10,
})
process.on("disconnect", () => process.exit())
const watch = setInterval(() => {
  if (!bot.leads()) return
  clearInterval(watch)
  tell("leads")
}, 50)
