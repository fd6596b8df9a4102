import type { Problems } from "../form/form-shape"
import { askBackend } from "../lib/ask-backend.server"
import { BackendFailure } from "../lib/backend-failure.server"
import { publishableKey } from "../lib/publishable-key.server"
import { currentVisit } from "../visit.server"
import { readToken } from "./session.server"

// Beyond the longest wait of the backend itself, so that it is the backend that gives up.
const PATIENCE_MS = 9500

type Refused = {
  code?: string
  problems?: { field: string; reason: string }[]
}

/** The backend understood, and said no. */
export class Refusal extends Error {
  readonly code: string
  readonly problems: Problems
  constructor(
    readonly status: number,
    { code = "", problems = [] }: Refused,
    readonly retryAfter: number | undefined,
  ) {
    super(`Refused: ${String(status)} ${code}`)
    this.code = code
    this.problems = Object.fromEntries(problems.map(({ field, reason }) => [field, reason]))
  }
}

type Asked = {
  method?: "GET" | "POST" | "DELETE"
  body?: object
  token?: string
  headers?: Record<string, string>
  patience?: number
}

const secondsIn = (response: Response): number | undefined => {
  const seconds = Number(response.headers.get("retry-after") ?? Number.NaN)
  return Number.isFinite(seconds) ? seconds : undefined
}

/** What stands between us and the backend speaks no JSON. */
const answerIn = (text: string): unknown => {
  try {
    return text === "" ? {} : JSON.parse(text)
  } catch {
    return null
  }
}

/** The backend is well, and says that the turn of this wish has not come. */
const isBusy = (answer: unknown): boolean =>
  (Object(answer) as Refused).code?.endsWith("_busy") === true

const failed = () => {
  const visit = currentVisit()
  if (visit) visit.failure = "away"
  return new BackendFailure("away")
}

const request = async (
  path: string,
  { method = "GET", body, token, headers, patience = PATIENCE_MS }: Asked,
): Promise<Response> => {
  const authorization = token ?? readToken()
  try {
    return await askBackend(path, {
      method,
      patience,
      headers: {
        "x-publishable-api-key": await publishableKey(),
        ...(authorization ? { Authorization: `Bearer ${authorization}` } : {}),
        ...(body ? { "Content-Type": "application/json" } : {}),
        ...headers,
      },
      ...(body ? { body: JSON.stringify(body) } : {}),
    })
  } catch {
    throw failed()
  }
}

/** Asks the store on behalf of whoever is here, or of the holder of another token. */
export const askStore = async <Answer>(path: string, asked: Asked = {}): Promise<Answer> => {
  const response = await request(path, asked)
  const answer = answerIn(await response.text())
  if (answer === null || (response.status >= 500 && !isBusy(answer))) throw failed()
  if (response.ok) return answer as Answer
  throw new Refusal(response.status, answer as Refused, secondsIn(response))
}

/** With this a repetition of the same wish finds what the first has come to. */
export const onceBy = (key: string | undefined) =>
  key ? { headers: { "Idempotency-Key": key } } : {}
