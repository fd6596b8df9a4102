import {
  type Phone,
  startTelegram,
  type Telegram,
  type TelegramOptions,
} from "../start-telegram.ts"

type Result = {
  ok: boolean
  error_code?: number
  description?: string
  parameters?: { retry_after?: number }
  result?: unknown
}

export type Bench = {
  telegram: Telegram
  vera: Phone
  /** Ends with the next change of this kind. */
  change: (what: string) => Promise<void>
  /** Calls the Bot API as a bot does. */
  call: (method: string, params?: object) => Promise<Result>
  /** The same for what must go well. */
  result: <Value>(method: string, params?: object) => Promise<Value>
}

/** A Telegram in which Vera has started the bot, which has heard of it. */
export const openBench = async (options: TelegramOptions = {}): Promise<Bench> => {
  const telegram = await startTelegram(options)
  telegram.freeze()
  const vera = telegram.person()
  vera.starts()
  telegram.bot.updates = []
  const call = async (method: string, params: object = {}) => {
    const answer = await fetch(`${telegram.apiRoot}/bot${telegram.token}/${method}`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(params),
    })
    const body = (await answer.json()) as Result
    expect(answer.status).toBe(body.ok ? 200 : body.error_code)
    return body
  }
  const result = async <Value>(method: string, params?: object) => {
    const body = await call(method, params)
    expect(body).toMatchObject({ ok: true })
    return body.result as Value
  }
  const change = (what: string) =>
    new Promise<void>((resolve) => {
      const stopListening = telegram.machine.changes.listen((heard) => {
        if (heard.what !== what) return
        stopListening()
        resolve()
      })
    })
  return { telegram, vera, change, call, result }
}
