import { LRUCache } from "lru-cache"
import { askBackend } from "../lib/ask-backend.server"
import { BackendFailure } from "../lib/backend-failure.server"
import { currentVisit } from "../visit.server"

type Kept = { etag: string; data: unknown; confirmedAt: number }

const PATIENCE_MS = 5000
/** For so long an answer is believed without asking again. */
const BELIEVED_MS = 1000
const MOST_ANSWERS = 1000

const answers = new LRUCache<string, Kept>({ max: MOST_ANSWERS })
const asking = new Map<string, Promise<Kept | null>>()

const isTimeout = (error: unknown) => error instanceof Error && error.name === "TimeoutError"

/** Once more if the connection broke: one that was kept open may have been closed just now. */
const request = async (path: string, kept: Kept | undefined): Promise<Response> => {
  const ask = () =>
    askBackend(path, {
      patience: PATIENCE_MS,
      headers: kept ? { "If-None-Match": kept.etag } : {},
    })
  try {
    return await ask().catch((error: unknown) => {
      if (isTimeout(error)) throw error
      return ask()
    })
  } catch {
    throw new BackendFailure("away")
  }
}

const askAnew = async (path: string): Promise<Kept | null> => {
  const kept = answers.get(path)
  const response = await request(path, kept)
  const confirmedAt = performance.now()
  if (response.status === 304 && kept) {
    kept.confirmedAt = confirmedAt
    return kept
  }
  if (response.status === 429) throw new BackendFailure("busy")
  // It refuses the question, not the visitor: there is nothing of the kind.
  if (response.status >= 400 && response.status < 500) {
    answers.delete(path)
    return null
  }
  if (!response.ok) throw new BackendFailure("away")
  const data: unknown = await response.json()
  const fresh = { etag: response.headers.get("etag") ?? "", data, confirmedAt }
  answers.set(path, fresh)
  return fresh
}

/** However many pages want the same at once, it is asked for once. */
const current = (path: string): Promise<Kept | null> => {
  const kept = answers.get(path)
  if (kept && performance.now() - kept.confirmedAt < BELIEVED_MS) return Promise.resolve(kept)
  const asked = asking.get(path) ?? askAnew(path).finally(() => asking.delete(path))
  asking.set(path, asked)
  return asked
}

/** After a change made here the next page asks again, so that whoever made it sees it at once. */
export const doubtAnswers = (): void => {
  for (const kept of answers.values()) kept.confirmedAt = -BELIEVED_MS
}

/** What the catalogue answers at this path, or null for what it does not have. */
export const askCatalog = async <Answer>(path: string): Promise<Answer | null> => {
  const visit = currentVisit()
  try {
    const kept = await current(path)
    if (!kept) return null
    visit?.madeOf.set(path, kept.etag)
    return kept.data as Answer
  } catch (error) {
    if (visit && error instanceof BackendFailure) visit.failure = error.reason
    throw error
  }
}

/** Whether everything a page was made of is still what the catalogue answers. */
export const stillHolds = async (madeOf: ReadonlyMap<string, string>): Promise<boolean> => {
  const checks = [...madeOf].map(async ([path, etag]) => (await current(path))?.etag === etag)
  return Promise.all(checks).then(
    (held) => held.every(Boolean),
    // Then the page is made anew, and says itself what is wrong.
    () => false,
  )
}
