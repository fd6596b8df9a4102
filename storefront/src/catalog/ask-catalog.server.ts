import { LRUCache } from "lru-cache"
import { settings } from "../../server/settings"
import { currentVisit } from "../visit.server"

type Kept = { etag: string; data: unknown; confirmedAt: number }

const PATIENCE_MS = 5000
/** For so long an answer is believed without asking again. */
const BELIEVED_MS = 1000
const MOST_ANSWERS = 1000

const answers = new LRUCache<string, Kept>({ max: MOST_ANSWERS })
const asking = new Map<string, Promise<Kept | null>>()

type Reason = "busy" | "away"

/** The page that is shown then tells the reasons apart by these very words. */
class CatalogFailure extends Error {
  constructor(readonly reason: Reason) {
    super(`The catalogue is ${reason}`)
  }
}

const originOfBackend = () => settings().BACKEND_INTERNAL_URL ?? settings().BACKEND_URL

const headersFor = (kept: Kept | undefined): Record<string, string> => {
  const address = currentVisit()?.address
  return {
    ...(kept ? { "If-None-Match": kept.etag } : {}),
    ...(address ? { "X-Forwarded-For": address } : {}),
  }
}

const isTimeout = (error: unknown) => error instanceof Error && error.name === "TimeoutError"

/** Once more if the connection broke: one that was kept open may have been closed just now. */
const request = async (path: string, kept: Kept | undefined): Promise<Response> => {
  const asked = { headers: headersFor(kept), signal: AbortSignal.timeout(PATIENCE_MS) }
  const url = `${originOfBackend()}${path}`
  try {
    return await fetch(url, asked).catch((error: unknown) => {
      if (isTimeout(error)) throw error
      return fetch(url, asked)
    })
  } catch {
    throw new CatalogFailure("away")
  }
}

const askBackend = async (path: string): Promise<Kept | null> => {
  const kept = answers.get(path)
  const response = await request(path, kept)
  const confirmedAt = performance.now()
  if (response.status === 304 && kept) {
    kept.confirmedAt = confirmedAt
    return kept
  }
  if (response.status === 429) throw new CatalogFailure("busy")
  // It refuses the question, not the visitor: there is nothing of the kind.
  if (response.status >= 400 && response.status < 500) {
    answers.delete(path)
    return null
  }
  if (!response.ok) throw new CatalogFailure("away")
  const data: unknown = await response.json()
  const fresh = { etag: response.headers.get("etag") ?? "", data, confirmedAt }
  answers.set(path, fresh)
  return fresh
}

/** However many pages want the same at once, it is asked for once. */
const current = (path: string): Promise<Kept | null> => {
  const kept = answers.get(path)
  if (kept && performance.now() - kept.confirmedAt < BELIEVED_MS) return Promise.resolve(kept)
  const asked = asking.get(path) ?? askBackend(path).finally(() => asking.delete(path))
  asking.set(path, asked)
  return asked
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
    if (visit && error instanceof CatalogFailure) visit.failure = error.reason
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
