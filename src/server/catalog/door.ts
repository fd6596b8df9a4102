import type { IncomingMessage, ServerResponse } from "node:http"
import type { Pool } from "pg"
import { describeError } from "../../lib/log/describe-error"
import type { AppLogger } from "../../lib/log/logger"
import { refuse, unavailable, type Refused } from "../respond"
import type { Freshness } from "./freshness"
import { createMemory, type Ready } from "./memory"
import { routeFor, type Route } from "./routes"
import { etagOf, sendReady } from "./send"

const MOST_BYTES = 32 * 1024 * 1024
const PATIENCE_MS = 5000

type Outcome = { ready: Ready; refused?: never } | { refused: Refused }
type Options = { pool: Pool; freshness: Freshness; logger: AppLogger }

/** Answers the catalogue ahead of Medusa's application, from memory when nothing has changed. */
export const createCatalogDoor = ({ pool, freshness, logger }: Options) => {
  const memory = createMemory(MOST_BYTES)

  const fromMemory = (url: string) => {
    const ready = memory.get(url)
    return ready && freshness.isCurrent(ready.version) ? ready : undefined
  }

  const fromView = async (route: Route, url: string): Promise<Outcome> => {
    const at = performance.now()
    const made = await route.make(pool, url)
    if (made.refused) return { refused: made.refused }
    freshness.learn(made.version, at)
    const bytes = Buffer.from(made.body)
    const ready = { version: Number(made.version), bytes, etag: etagOf(bytes) }
    memory.put(url, ready)
    return { ready }
  }

  const find = async (route: Route, url: string): Promise<Outcome> => {
    if (!(await freshness.isBegun(PATIENCE_MS))) return { refused: unavailable }
    await freshness.afterOwnWrites()
    if (memory.get(url) && !freshness.isSure()) await freshness.ask()
    const ready = fromMemory(url)
    return ready ? { ready } : fromView(route, url)
  }

  const answerLater = async (req: IncomingMessage, res: ServerResponse, route: Route) => {
    try {
      const outcome = await find(route, req.url ?? "")
      if (res.headersSent) return
      if (outcome.refused) refuse(res, outcome.refused)
      else sendReady(req, res, outcome.ready)
    } catch (error) {
      logger.event("error", "catalog.failed", describeError(error))
      if (!res.headersSent) refuse(res, unavailable)
    }
  }

  /** Whether the request is the catalogue's; if so, it is answered. */
  return (req: IncomingMessage, res: ServerResponse, path: string): boolean => {
    if (!path.startsWith("/catalog/") || (req.method !== "GET" && req.method !== "HEAD")) {
      return false
    }
    const route = routeFor(path)
    if (!route) return false
    // Measurements and logs name the pattern of a route, as the router would have told it.
    Object.assign(req, { route: { path: route.pattern } })
    const ready = freshness.isSure() ? fromMemory(req.url ?? "") : undefined
    if (ready) sendReady(req, res, ready)
    else void answerLater(req, res, route)
    return true
  }
}
