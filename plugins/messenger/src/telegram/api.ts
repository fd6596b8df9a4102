import { Telegram, TelegramError } from "telegraf"

export type ApiPayload = Record<string, unknown>

/** What Telegram said instead of doing what it was asked. It quotes texts, so it goes into no log. */
export class ApiRefusal extends Error {
  constructor(
    readonly status: number,
    readonly description: string,
    readonly retryAfterMs: number | undefined,
  ) {
    super(`telegram_${status}`)
    this.name = "ApiRefusal"
  }

  /** Its wording drifts, so a part of it is looked for. */
  says(part: RegExp): boolean {
    return this.status === 400 && part.test(this.description)
  }
}

/** No answer, or none that can be understood: nobody knows whether it was done. */
export class ApiSilence extends Error {
  constructor() {
    super("telegram_silent")
    this.name = "ApiSilence"
  }
}

export type BotApi = {
  call: <Result = unknown>(
    method: string,
    payload?: ApiPayload,
    patience?: { signal?: AbortSignal; timeoutMs?: number },
  ) => Promise<Result>
}

const PATIENCE_MS = 15_000

const refusalOf = ({ response }: TelegramError): ApiRefusal => {
  const { error_code: status, description, parameters } = response
  const seconds = parameters?.retry_after
  return new ApiRefusal(status, description, seconds === undefined ? undefined : seconds * 1000)
}

export type BotAddress = { token: string; root: string }

/** The Bot API; of the library its client alone, because its ways of receiving lose updates. */
export const createBotApi = ({ token, root }: BotAddress): BotApi => {
  // A root without a slash at its end would lose its last part.
  const apiRoot = root.endsWith("/") ? root : `${root}/`
  const telegram = new Telegram(token, { apiRoot, webhookReply: false })
  // The library knows the methods of one version by their types; any other name is sent as it is.
  const callApi = telegram.callApi.bind(telegram) as (
    method: string,
    payload: ApiPayload,
    options: { signal: AbortSignal },
  ) => Promise<unknown>
  return {
    call: async <Result>(
      method: string,
      payload: ApiPayload = {},
      { signal, timeoutMs = PATIENCE_MS }: { signal?: AbortSignal; timeoutMs?: number } = {},
    ): Promise<Result> => {
      const patience = AbortSignal.timeout(timeoutMs)
      try {
        return (await callApi(method, payload, {
          signal: signal ? AbortSignal.any([signal, patience]) : patience,
        })) as Result
      } catch (error) {
        if (error instanceof TelegramError) throw refusalOf(error)
        // What the library says here names the address, and with it the token.
        throw new ApiSilence()
      }
    },
  }
}
