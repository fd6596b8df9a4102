import { readSettings } from "./settings.ts"
import { startTelegram } from "./start-telegram.ts"

const say = (event: string, fields: object = {}) => {
  const time = new Date().toISOString()
  process.stdout.write(`${JSON.stringify({ time, level: "info", event, ...fields })}\n`)
}

const main = async () => {
  const { token, username, ...settings } = readSettings(process.env)
  const bots = [{ username, first_name: "Домовой", ...(token ? { token } : {}) }]
  const telegram = await startTelegram({ ...settings, bots })
  say("phone.listening", { port: settings.port })
  const stop = async () => {
    say("phone.stopping")
    await telegram.stop()
    process.exit(0)
  }
  for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, () => void stop())
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exit(1)
})
