const KEPT_CALLS = 10_000

type NotedCall = {
  at: number
  botId: number
  method: string
  params: Record<string, unknown>
  /** 200, an error code of the Bot API, or 0 where the caller got no answer. */
  code: number
  /** It came although it had been told to wait for longer. */
  tooEarly: boolean
}

/** What bots have asked, for tests to look at; kept in memory only. */
export type Calls = {
  note: (call: NotedCall) => void
  list: (wish?: { method?: string; botId?: number }) => NotedCall[]
  clear: () => void
}

export const createCalls = (): Calls => {
  let noted: NotedCall[] = []
  return {
    note: (call) => {
      noted.push(call)
      if (noted.length > KEPT_CALLS) noted = noted.slice(-KEPT_CALLS / 2)
    },
    list: ({ method, botId } = {}) =>
      noted.filter(
        (call) =>
          (!method || call.method.toLowerCase() === method.toLowerCase()) &&
          (!botId || call.botId === botId),
      ),
    clear: () => {
      noted = []
    },
  }
}
