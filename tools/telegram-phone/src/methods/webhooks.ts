import type { Call, Method } from "../bot-api/call.ts"
import { badRequest } from "../bot-api/failure.ts"
import { readAllowedUpdates } from "../delivery/allowed-updates.ts"
import { pendingUpdates } from "../delivery/pending-updates.ts"

const USUAL_CONNECTIONS = 40
const MOST_CONNECTIONS = 100

const setWebhook: Method = (call) => {
  const { machine, bot, params } = call
  const url = params.text("url") ?? ""
  if (url === "") return removeWebhook(call)
  checkAddress(url)
  const secretToken = params.text("secret_token") || null
  if (secretToken && !/^[\w-]{1,256}$/.test(secretToken)) {
    throw badRequest("secret token contains unallowed characters")
  }
  machine.pace.checkWebhook(bot.id)
  readAllowedUpdates(bot, params)
  dropIfAsked(call)
  const wished = params.integer("max_connections") ?? USUAL_CONNECTIONS
  const maxConnections = Math.min(Math.max(wished, 1), MOST_CONNECTIONS)
  machine.polls.terminate(bot.id)
  machine.postman.forget(bot)
  bot.webhook = {
    url,
    secretToken,
    maxConnections,
    lastErrorAt: null,
    lastError: null,
    goneSince: null,
  }
  machine.changes.tell({ what: "bot", botId: bot.id })
  machine.postman.deliver(bot)
  return true
}

/** Telegram demands https and one of four ports; on this machine plain http will do as well. */
const checkAddress = (text: string) => {
  const url = URL.parse(text)
  if (!url) throw badRequest("invalid webhook URL specified")
  const isHere = ["localhost", "127.0.0.1", "[::1]"].includes(url.hostname)
  if (!isHere) {
    throw badRequest("bad webhook: the emulator delivers to this machine only")
  }
  if (url.protocol !== "http:" && url.protocol !== "https:") {
    throw badRequest("bad webhook: An HTTPS URL must be provided for webhook")
  }
}

const removeWebhook = (call: Call) => {
  const { machine, bot } = call
  dropIfAsked(call)
  machine.postman.forget(bot)
  bot.webhook = null
  machine.changes.tell({ what: "bot", botId: bot.id })
  return true
}

const dropIfAsked = ({ bot, params }: Call) => {
  if (params.flag("drop_pending_updates")) bot.updates = []
}

const getWebhookInfo: Method = ({ machine, bot }) => {
  const { webhook, allowedUpdates } = bot
  return {
    url: webhook?.url ?? "",
    has_custom_certificate: false,
    pending_update_count: pendingUpdates(machine, bot).length,
    ...(webhook ? { max_connections: webhook.maxConnections, ip_address: "127.0.0.1" } : {}),
    ...(webhook?.lastErrorAt ? { last_error_date: Math.floor(webhook.lastErrorAt / 1000) } : {}),
    ...(webhook?.lastError ? { last_error_message: webhook.lastError } : {}),
    ...(allowedUpdates ? { allowed_updates: allowedUpdates } : {}),
  }
}

export const webhookMethods = { setWebhook, deleteWebhook: removeWebhook, getWebhookInfo }
